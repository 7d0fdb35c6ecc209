using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Furniture;

/// <summary>Recognises the page's own lines by the wording that sites share, in English and French.</summary>
/// <remarks>
/// <b>Guarantees</b> Looks at one line alone, and names no site. A line is only furniture when all of it reads so;
/// a sentence of the article that mentions a newsletter is not.
/// </remarks>
internal static partial class FurniturePatterns
{
    private const int LongestLine = 240;

    /// <summary>What a line is for; none for a line that may belong to the article.</summary>
    public static FurnitureKind Classify(string line)
    {
        if (line.Length is 0 or > LongestLine)
            return FurnitureKind.None;
        var bare = line.Trim(
            ' ',
            '[',
            ']',
            '(',
            ')',
            '|',
            '•',
            '·',
            '*',
            '»',
            '«',
            '›',
            '‹',
            '>',
            '<',
            '→',
            '←',
            '▸',
            '+',
            '-',
            '–'
        );
        if (bare.Length == 0)
            return FurnitureKind.Navigation;

        foreach (var (pattern, kind) in Patterns)
        {
            if (pattern.IsMatch(bare))
                return kind;
        }

        return IsMenu(line) ? FurnitureKind.Navigation : FurnitureKind.None;
    }

    public static bool IsFurniture(string line) => Classify(line) != FurnitureKind.None;

    /// <summary>Three or more short labels parted by bars or bullets, or a row of sharing services.</summary>
    private static bool IsMenu(string line)
    {
        if (ServicesOnly.IsMatch(line))
            return true;
        var labels = MenuSeparator.Split(line);
        return labels.Length >= 3
            && labels.All(static l => l.Length <= 30 && l.Count(static c => c == ' ') < 4)
            && !DigitsAndMonth.IsMatch(line);
    }

    private static IEnumerable<(Regex Pattern, FurnitureKind Kind)> Patterns =>
        [
            (Navigation, FurnitureKind.Navigation),
            (Share, FurnitureKind.Share),
            (RelatedHeading, FurnitureKind.RelatedHeading),
            (RelatedLine, FurnitureKind.RelatedLine),
            (Subscribe, FurnitureKind.Subscribe),
            (CommentForm, FurnitureKind.CommentForm),
            (Advertisement, FurnitureKind.Advertisement),
            (Footer, FurnitureKind.Footer),
            (Filing, FurnitureKind.Filing),
        ];

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^((skip|jump|go|return|back|aller|retour|passer)\s+(directly\s+|directement\s+)?(to|au|à|aux)\s+((the|la|le|l['’])\s*)?(main\s+)?"
            + @"(content|contents|navigation|nav|menu|top|search|home|homepage|home\s+page|main|footer|sign\s?in|contenu|recherche|accueil|haut|page\s+d['’]accueil)(\s+\w+){0,3}"
            + @"|(main\s+|site\s+|open\s+|close\s+|toggle\s+|show\s+|hide\s+)?(menu|navigation|search|rechercher?|recherche)(\s+(bar|button|menu|navigation))?"
            + @"|(sign|log)(ging)?\s?-?(in|out|on|up)(\s*(/|or|\|)\s*(register|subscribe|sign\s?up|join|create\s+an\s+account))?(\s+to\s+your\s+account)?"
            + @"|register|(my|your)\s+account|mon\s+compte|(se\s+)?connexion|connectez-vous|se\s+connecter|s['’]identifier|s['’]inscrire|s['’]abonner"
            + @"|home|accueil|sections?|all\s+sections|contents?|close|fermer|loading\.*|chargement.*|jump\s+to.*|accessibility(\s+(help|links|statement|menu))?|accessibilité"
            + @"|(next|previous|newer|older|prev|suivant|précédent|read\s+next)(\s+(page|article|story|post|entry|item|slide|posts|entries|articles))?(\s*[|/<>«»←→-]*\s*(next|previous|newer|older|home|suivant|précédent|accueil)(\s+(page|article|story|post|entry|posts))?)*"
            + @"|(next|previous|suivant|précédent)(\s+(story|article|post|page))?\s*:\s+.*|(article\s+)?(suivant|précédent)(e)?"
            + @"|(newer|older)\s+(posts?|entries).*|page\s+\d+\s+(of|de|sur)\s+\d+|\d+\s+(of|de|sur|/)\s+\d+"
            + @"|(back\s+to\s+)?top(\s+of\s+(the\s+)?page)?|haut\s+de\s+(la\s+)?page|retour\s+.{0,30}|you\s+are\s+here.*|vous\s+êtes\s+ici.*"
            + @"|archives?(\s+(by\s+\w+|par\s+\w+))?|blogroll|about(\s+(this\s+(blog|site)|us|me|the\s+author))?|à\s+propos(\s+.{0,30})?|contact(\s+us)?|nous\s+joindre|site\s+map|sitemap|plan\s+du\s+site"
            + @"|today['’]s\s+paper|classifieds|obituaries|home\s+delivery|horoscopes?|weather|météo|crosswords?|petites\s+annonces|nécrologie|e-edition"
            + @"|accept(\s+all)?(\s+cookies)?|(this|our)\s+(web)?site\s+uses\s+cookies.*|we\s+use\s+cookies.*|(nous\s+utilisons|ce\s+site\s+utilise)\s+des\s+cookies.*|(english|français|francais)(\s*[|/]\s*(english|français|francais))?"
            + @"|in\s+this\s+(issue|section|edition)|dans\s+ce\s+numéro|slideshow\s*:?.*|gallery\s*:.*|click\s+to\s+(enlarge|expand|play|view).*|enlarge(\s+(this\s+)?image)?|agrandir.*|view\s+(gallery|photos|slideshow|image|comments)|[«»<>←→|]*\s*older\s+newer\s*[«»<>←→|]*)[.!:]?$",
        Options
    )]
    private static partial Regex Navigation { get; }

    [GeneratedRegex(
        @"^((share|partager|partagez|print|imprimer|imprimez|e-?mail|envoyer|save|sauvegarder|bookmark|tweet|pin\s+it|recommend|recommander|like|j['’]aime|gift|listen|écouter)"
            + @"(\s+(this|it|on|via|to|by|with|the|our|cet|cette|ce|l['’]|sur|par|à|un|aux|vers)?\s*(article|story|page|post|item|link|entry|column|audio|text|facebook|twitter|x|friend|email|ami|courriel|favou?rites?|favoris|texte|billet|this|pdf|whatsapp|linkedin))*(\s*\(.{1,40}\))?"
            + @"|share\s+this\s+[\w\s]{2,20}:.*|share(\s+this)?\s*:.*|partager\s*:.*"
            + @"|(copy|copier)\s+(the\s+|le\s+)?(link|lien)(.{0,20})|(text|type)\s+size.*|taille\s+du\s+texte.*|(larger|smaller|increase|decrease)\s+(text|font|type).*|a\s+a\s+a|font\s+size.*"
            + @"|listen(\s+to)?(\s+this)?(\s+(article|story|audio))?\s*(\(.{1,20}\))?|listen\s*:.*|watch\s*:.*|à\s+écouter\s*:.*|écouter\s+(l['’]|cet\s+)article.*"
            + @"|(\d+\s+)?shares?|\d+\s+partages?|\d+\s+(min(ute)?s?)\s*(-\s*)?(read|de\s+lecture)|(temps\s+de\s+lecture|reading\s+time)\s*:?.*"
            + @"|send\s+(to|this|a\s+link|by)\b.*|envoyer\s+(à|par|cet)\b.*|print(\s+(this|article|page|version|story))+|(version\s+imprimable|printer.friendly.*)"
            + @"|(report|signaler)\s+(a\s+|an\s+|une\s+)?(typo|error|erreur|coquille|mistake|problem|correction)(\s+(or|ou)\s+.{2,20})?|(save|gift|unlock|republish)\s+this\s+\w+.*|like\s+us\?.*)[.!]?$",
        Options
    )]
    private static partial Regex Share { get; }

    [GeneratedRegex(
        @"^((more\s+)?related(\s+(stories|story|articles?|links?|content|coverage|topics|posts?|news|reading|video|items?))?|see\s+also|read\s+also|also\s+(read|see|on)(\s+.{0,30})?"
            + @"|(most|les\s+plus)\s+(popular|read|viewed|shared|emailed|commented|watched|recent|discussed|lus?|consultés?|populaires?)(\s+.{0,25})?|trending(\s+.{0,25})?|top\s+(stories|news|headlines)|latest(\s+(news|stories|headlines|videos?|posts|from\s+.{0,30}))?|recent(\s+(posts|stories|comments|articles))"
            + @"|(you\s+(might|may)\s+(also\s+)?(like|be\s+interested\s+in).*)|recommended(\s+(for\s+you|stories|reading|by\s+.{0,20}|from\s+.{0,30}))?|editors?['’]?s?\s+picks?|don['’]t\s+miss|in\s+case\s+you\s+missed\s+it|what\s+to\s+read\s+next|up\s+next|popular(\s+(now|posts|stories|articles|on\s+.{0,20}))?"
            + @"|more\s+(from|on|in|stories|news|coverage|headlines|to\s+explore|articles|posts)\b.{0,50}|other\s+(stories|news|articles|headlines).{0,20}|(external|internal|useful|outside)\s+(links?|sites?)|on\s+the\s+web|elsewhere(\s+on\s+.{0,30})?|from\s+around\s+the\s+web|around\s+the\s+web|sponsored(\s+(content|links|stories))?|promoted(\s+.{0,20})?|paid\s+(content|post)|from\s+our\s+partners|links\s+to\s+this\s+(post|article)|trackbacks?(\s*\(\d+\))?|pingbacks?"
            + @"|(à|a)\s+(lire|voir|consulter|écouter|découvrir)(\s+(aussi|également|ailleurs|sur|dans).{0,40})?|(articles?|sujets?|nouvelles?|contenus?|liens?|billets?)\s+(liée?s?|connexes?|reliée?s?|récents?|associée?s?|similaires?|externes?|recommandée?s?|plus\s+lus)|(lire|voir)\s+aussi|sur\s+le\s+même\s+(sujet|thème)|dans\s+la\s+même\s+(rubrique|section)|plus\s+(de\s+nouvelles|d['’]articles).*|les\s+plus\s+(lus|populaires|récents|consultés)|en\s+vedette|dernières\s+nouvelles|autres\s+(articles|nouvelles|textes).{0,30}|vous\s+aimerez\s+(aussi|peut-être).*|en\s+complément|pour\s+aller\s+plus\s+loin|tendances?|nos\s+suggestions)\s*:?$",
        Options
    )]
    private static partial Regex RelatedHeading { get; }

    [GeneratedRegex(
        @"^((read|see|view|learn|find\s+out|voir|lire|en\s+savoir|lisez|voyez)\s+(more|also|the\s+full\s+\w+|full\s+\w+|all|plus|aussi|également|la\s+suite|l['’]article\s+complet|tout)(\s+(about|on|at|from|in|stories|news|comments|sur|à\s+propos).{0,80}|\s*[:»>→…].{0,150}|\.{3})?"
            + @"|(related|read|watch|listen|also|more|video|photos?|gallery|poll|quiz|podcast|in\s+pictures|timeline|opinion)\s*:\s+\S.{0,150}"
            + @"|(à\s+lire|à\s+voir|lire|voir|lisez|vidéo|en\s+images|sondage|balado)\s*:\s+\S.{0,150}|continue\s+reading.*|(lire|voir)\s+la\s+suite.*|click\s+here\s+(to|for)\b.*|cliquez\s+ici\b.*)$",
        Options
    )]
    private static partial Regex RelatedLine { get; }

    [GeneratedRegex(
        @"^((please\s+)?(subscribe|sign\s?up|register|join\s+us|abonnez-vous|s['’]abonner|inscrivez-vous|inscription)(\s+(now|here|today|to|for|from|at|free|with|by|and|via|à|au|aux|dès|maintenant|gratuit\w*|pour)\b.{0,140})?"
            + @"|(un)?follow(ing)?(\s+(us|me|related|this|these|the|topics?|authors?|on|[\p{Lu}@]\S*)\b.{0,100})?|suivez(-nous|-moi)?\b.{0,80}|suivre\b.{0,60}|(authors|topics|authors\s+and\s+topics|sujets|auteurs|tags)[\w\s]{0,20}\s(you\s+follow|que\s+vous\s+suivez|suivis)\b.{0,150}"
            + @"|(get|receive|recevez)\s+(the|our|your|all|breaking|daily|more|latest|today['’]s|les?|nos|notre|l['’])\b.{0,100}\b(inbox|newsletters?|email|e-mail|alerts?|delivered|app|infolettres?|courriel|alertes?)\b.{0,60}"
            + @"|.{0,60}\b(newsletters?|infolettres?|e-?mail\s+alerts?|bulletin\s+électronique)$|.{0,40}\bheadline\s+news\s+will\b.{0,60}|(the\s+next\s+issue\s+of|le\s+prochain\s+numéro\s+de)\b.{0,100}|.{2,50}\s(will|va|vont)\s+(soon\s+)?(be\s+in|arrive|arriver)\b.{0,50}\b(inbox|shortly|soon|boîte|sous\s+peu|bientôt)\b.{0,10}"
            + @"|interact\s+with\s+.{2,50}|interagi(r|ssez)\s+avec\s+.{2,50}|download\s+(the|our)\b.{0,60}\bapp\b.{0,30}|téléchargez\b.{0,60}|(add|make)\s+us\b.{0,60}|support\s+(local|independent|our|quality)\b.{0,80}|(soutenez|appuyez)\s.{0,80}|donate(\s+now)?|faire\s+un\s+don|become\s+a\s+(member|subscriber)\b.{0,60}|already\s+a\s+(member|subscriber)\b.{0,60}|déjà\s+abonné.{0,60}|(rss|atom)(\s+feeds?)?|fils?\s+rss|try\s+.{2,40}\s+free.{0,30}|advertise(\s+(with|from|here|on)\b.{0,40})?|annoncez.{0,40}|send\s+(us\s+)?(letters|tips?|your|feedback|a\s+letter)\b.{0,80}|(à\s+vous\s+la\s+parole|écrivez-nous)\b.{0,60}|invest\s+in\s+quality\b.{0,60})[.!»]?$",
        Options
    )]
    private static partial Regex Subscribe { get; }

    [GeneratedRegex(
        @"^((leave|post|add|write|type|submit|make|enter|share)\s+(a|an|your|new)\s+(new\s+)?(reply|comment|response|thought|thoughts|opinion)s?\b.{0,60}|(be\s+the\s+first\s+to|join\s+the|start\s+the)\s+(comment|conversation|discussion|reply)\b.{0,40}|(have\s+your\s+say|reply|répondre|respond|quote|citer|flag|report(\s+(abuse|comment|this))?|signaler(\s+un\s+abus|\s+ce\s+commentaire)?|permalink|permalien|like\s*\d*|dislike|upvote|downvote|thumbs\s+(up|down)|delete|edit|edited|collapse|expand|see\s+more|show\s+(more\s+)?(replies|comments).{0,20}|hide\s+replies|view\s+\d*\s*repl(y|ies)|load\s+more.{0,30}|(show|view|read|see|load)\s+(all|more|\d+)\s+comments?.{0,20}|voir\s+(tous|plus|d['’]autres)\b.{0,40}|charger\s+plus.{0,30}|afficher\s+.{0,40}commentaires?)(\s*[|·•/-]\s*(reply|répondre|flag|report|like|share|permalink|link|quote))*"
            + @"|(log|sign)\s?in\s+to\s+(reply|comment|post|leave)\b.{0,40}|you\s+must\s+(be|log|sign|register)\b.{0,80}|(comments?|commenting|les\s+commentaires|discussion)\s+(are|is|have\s+been|has\s+been|sont|on\s+this\s+\w+\s+(are|is))\s+(now\s+|maintenant\s+)?(closed|disabled|off|moderated|turned\s+off|open|fermés?|désactivés?|modérés?)\b.{0,80}|notify\s+me\b.{0,80}|(m['’]avertir|avertissez-moi|prévenez-moi)\b.{0,80}|(your\s+)?(e-?mail|name|website|email\s+address)(\s+address)?(\s+(will\s+not\s+be\s+published|required|\*)).{0,60}|required\s+fields\b.{0,40}|votre\s+(adresse|nom|courriel)\b.{0,80}|(save\s+my\s+name)\b.{0,100}|(laisser|laissez|ajouter|ajoutez|publier|écrire|écrivez|rédiger)\s+(un|votre)\s+(commentaire|réponse|avis)\b.{0,60}|(post|submit|publish|cancel)\s+(comment|reply|your\s+comment)|(sort|trier)(ed)?\s+(by|par)\b.{0,40}|(newest|oldest|most\s+(liked|recommended|replies|recent))(\s+first)?|(comment|community|moderation|submission)\s+(policy|guidelines|rules|preview)\b.{0,60}|house\s+rules|post\s+as\b.{0,30}|.{0,40}\breserves\s+the\s+right\s+to\b.{0,100}|politique\s+de\s+modération|nétiquette)[.!:…]?$",
        Options
    )]
    private static partial Regex CommentForm { get; }

    [GeneratedRegex(
        @"^(advertisements?|advertising|ad|publicité|annonce|anzeige|werbung|publicidad|(article|story|text)\s+(continues|continued)(\s+below)?.{0,40}|(story|article)\s+content|(article\s+content\s+)?continue(s|d)?\s+(below|after)\b.{0,40}|(la\s+)?suite\s+(de\s+l['’]article\s+)?(ci-dessous|plus\s+bas|après\b.{0,30})|this\s+advertisement\s+has\s+not\s+loaded.*|contenu\s+de\s+l['’]article|end\s+of\s+(article|story|advertisement)|fin\s+de\s+l['’]article|remove\s+ads|close\s+ad)\.?$",
        Options
    )]
    private static partial Regex Advertisement { get; }

    [GeneratedRegex(
        @"^((©|\(c\)|copyright\b|droits?\s+d['’]auteur).{0,160}|.{0,120}\b(all\s+rights\s+reserved|tous\s+droits\s+réservés|alle\s+rechte\s+vorbehalten)\b.{0,60}|(terms|conditions)(\s+(of|d['’])\s*(use|service|utilisation))?(\s*(and|&|\||et)\s*(conditions|privacy).{0,40})?|privacy(\s+(policy|notice|statement|centre|center))?(\s*[|•·&].{0,80})?|(politique\s+de\s+)?confidentialité|conditions\s+d['’]utilisation|mentions\s+légales|cookie\s+(policy|settings|preferences)|contact\s+(us|the\s+\w+)|help(\s+(centre|center))?|aide|faq|feedback|corrections(\s+(and|&)\s+clarifications)?|(proudly\s+)?powered\s+by\b.{0,80}|propulsé\s+par\b.{0,60}|hosted\s+by\b.{0,60}|theme\s*:.{0,40}|(blog|website)\s+at\s+.{2,40}|this\s+material\s+may\s+not\s+be\b.{0,160}|(note\s*:?\s*)?.{0,60}\bis\s+not\s+responsible\s+for\b.{0,80}|.{0,60}\bn['’]est\s+pas\s+responsable\s+d.{0,80}|printed\s+from\b.{0,100}|careers|jobs|advertis(e|ing)\s+with\s+us|reprints?(\s+(and|&)\s+permissions)?|-?\s?(30|end|ends|fin)\s?-?)\.?$",
        Options
    )]
    private static partial Regex Footer { get; }

    [GeneratedRegex(
        @"^((filed\s+(under|in)|posted\s+in|categor(y|ies)|tags?|labels?|topics?|keywords?|tagged(\s+(with|as))?|mots[- ]clés|étiquettes?|catégories?|classé\s+(dans|sous)|thèmes?|sujets?|rubriques?|libellés?)\s*:.{0,160}|(filed\s+under|posted\s+in|tagged(\s+with)?|classé\s+(dans|sous))\b.{0,100}|slug\s*:.{0,60}|(for|note\s+to|attn|attention)\s+editors?\s*:.{0,80}|(brief|urgent|bulletin|update|correction|advisory)\s*,\s*.{0,30}(writethru|lead|add|take).{0,20}|edits?\s*:\s.{0,30}ends?\..{0,20}|.{2,50}['’]s\s+column\s+(appears|runs|is\s+published)\b.{0,60}|la\s+chronique\s+de\s+.{2,50}\s(paraît|est\s+publiée)\b.{0,60})$",
        Options
    )]
    private static partial Regex Filing { get; }

    [GeneratedRegex(@"\s*[|•·]\s*|\s{3,}|\s+>\s+|\s+/\s+", RegexOptions.CultureInvariant)]
    private static partial Regex MenuSeparator { get; }

    [GeneratedRegex(
        @"^((facebook|twitter|x|linkedin|reddit|google\s?\+|google|pinterest|whatsapp|tumblr|digg|delicious|del\.icio\.us|stumbleupon|instagram|youtube|e-?mail|courriel|print|imprimer|share|partager|tweet|save|rss|copy\s+link|messenger|bluesky|threads|mastodon|flipboard|pocket|more|plus|comments?|feed)[\s|•·,/()0-9+]*){2,}$|^(facebook|twitter|linkedin|reddit|whatsapp|pinterest|instagram|youtube|tumblr|digg)$",
        Options
    )]
    private static partial Regex ServicesOnly { get; }

    [GeneratedRegex(
        @"\b\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}\b|\b\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}\b|^by\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DigitsAndMonth { get; }
}
