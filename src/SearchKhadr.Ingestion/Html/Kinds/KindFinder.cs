using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Kinds;

/// <summary>Says what kind of page it is, by its own data, its section, its headline and how its text is set.</summary>
internal static partial class KindFinder
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The kind of a page that grew entry by entry.</summary>
    public const string LiveBlog = "live blog";

    private const int LeastTurns = 5;
    private const int StubChars = 1_500;

    /// <summary>The kind in the archive's words, or null where nothing says it.</summary>
    public static string? Find(PageTree page, MetaTags tags, IEnumerable<string> scripts, PageDraft draft)
    {
        var types = string.Join(
            ' ',
            scripts.SelectMany(script => TypePattern().Matches(script)).Select(m => m.Value)
        );
        var label = $"{draft.Section} / {tags.First(["article:section", "og:type"])?.Value}";
        var headline = draft.Headline ?? "";
        var path = draft.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri : null;
        return IsStub(page, types, draft) ? "paywall stub"
            : types.Contains("LiveBlogPosting", StringComparison.Ordinal) || LivePattern().IsMatch(headline)
                ? LiveBlog
            : IsTranscript(headline, draft.Paragraphs) ? "transcript"
            : LetterPattern().IsMatch(headline) || LetterSection().IsMatch(label) ? "letter"
            : EditorialPattern().IsMatch(headline) || EditorialSection().IsMatch(label) ? "editorial"
            : types.Contains("OpinionNewsArticle", StringComparison.Ordinal)
            || OpinionSection().IsMatch(label)
            || OpinionSection().IsMatch(PathWords(path))
                ? "opinion"
            : IsRelease(page, label, path) ? "press release"
            : IsBlog(tags, types, path) ? "blog"
            : null;
    }

    private static string PathWords(Uri? url) =>
        url is null ? "" : string.Join(" / ", url.Segments.Select(segment => segment.Trim('/')));

    /// <summary>Little text, and the page says itself that there is more for those who pay.</summary>
    private static bool IsStub(PageTree page, string types, PageDraft draft) =>
        draft.Body.Sum(block => block.Text.Length) < StubChars
        && (
            types.Contains("isAccessibleForFree", StringComparison.Ordinal)
            || page.Blocks.Any(block => block.Text.Length < 200 && StubPattern().IsMatch(block.Flat))
        );

    /// <summary>Most paragraphs open with a speaker in capitals: "BLITZER: Good evening."</summary>
    private static bool IsTranscript(string headline, IReadOnlyList<string> paragraphs)
    {
        var turns = paragraphs.Count(text => TurnPattern().IsMatch(text));
        return TranscriptPattern().IsMatch(headline)
            || (turns >= LeastTurns && turns * 2 >= paragraphs.Count);
    }

    private static bool IsRelease(PageTree page, string label, Uri? path) =>
        ReleaseSection().IsMatch(label)
        || ReleaseSection().IsMatch(PathWords(path))
        || page.Blocks.Any(block => block.Text.Length < 120 && ReleasePattern().IsMatch(block.Flat));

    private static bool IsBlog(MetaTags tags, string types, Uri? url) =>
        types.Contains("BlogPosting", StringComparison.Ordinal)
        || tags.First(["generator"])?.Value is { } generator && BlogEngine().IsMatch(generator)
        || (url is not null && BlogAddress().IsMatch(url.Host + "/" + PathWords(url)));

    [GeneratedRegex(
        """\"@type\"\s*:\s*\[?\s*\"\w+\"|\"isAccessibleForFree\"\s*:\s*\"?[Ff]alse""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TypePattern();

    [GeneratedRegex(
        @"^(live\s*(blog|updates?)?\s*[:|–-]|liveblog\b|en (direct|vivo)\s*[:.|–-]|direct(o)?\s*[:|–-]|ao vivo\s*[:|–-]|(in )?diretta\s*[:|–-]|canlı\s*[:|–-])"
            + @"|[:|–-]\s*(live( now)?|en direct|en (vivo|directo)|ao vivo|diretta|na żywo|canlı)\W*$"
            + @"|\blive[ -]?blogg?\b|\blive[ -]?ticker\b|\bnewsticker\b|live[ -]?updates?|minut[eo] (par|a) minut[eo]|la diretta|relacja na żywo|canlı (blog|anlatım)"
            + @"|онлайн[ -]трансляция|текстовая трансляция|(图文|文字|現場|现场)直播|ライブ(速報|ブログ)|실시간",
        Options
    )]
    private static partial Regex LivePattern();

    [GeneratedRegex(
        @"\btranscript\b(?!s?\s+(show|reveal|of the tape))|^(transcription|transkript|wortlaut|transcripción|transcrição|trascrizione|стенограмма)\b",
        Options
    )]
    private static partial Regex TranscriptPattern();

    [GeneratedRegex(@"^[A-Z][A-Z .,'’()-]{2,40}:\s", RegexOptions.CultureInvariant)]
    private static partial Regex TurnPattern();

    [GeneratedRegex(
        @"^(letters?|readers?['’]?s? letters)\s*[:|]|\bletters? to the editor\b|^(courrier|tribune|lettres?) des lecteurs|^leserbriefe?|^cartas? (al director|dos leitores|de los lectores)|^lettere al direttore|^ingezonden brief|^insändare|^listy do redakcji|^письма? в редакцию",
        Options
    )]
    private static partial Regex LetterPattern();

    [GeneratedRegex(
        @"(^|/)\s*(letters?|letters to the editor|courrier des lecteurs|leserbriefe|cartas (al director|dos leitores)|lettere( al direttore)?|ingezonden( brieven)?|insändare|listy|письма)\s*(/|$)",
        Options
    )]
    private static partial Regex LetterSection();

    [GeneratedRegex(
        @"^(editorial|éditorial|leitartikel|editoriale|hoofdredactioneel|ledare|leder|社説|社论|社論|사설|передовица)\s*[:|：／]",
        Options
    )]
    private static partial Regex EditorialPattern();

    [GeneratedRegex(
        @"(^|/)\s*(editorials?|éditori(al|aux|ales?)|leitartikel|editorial(es|i|e)|editoriais|hoofdredactioneel|commentaar van de redactie|ledare|leder|社説|社论|社論|사설)\s*(/|$)",
        Options
    )]
    private static partial Regex EditorialSection();

    [GeneratedRegex(
        @"(^|/)\s*(opinions?|op-?eds?|op-ed pages?|commentary|comment|columns|columnists?|viewpoints?|voices|idées|tribunes?|chroniques?|meinung|kommentare?|gastbeiträge?|kolumnen?|opinión|opinion(es|i)|columnas?|tribunas?|opinião|colunas?|editoriali e commenti|commenti|opinie|columns?|debatt?|kronik|krönikor|kolumni|mielipide|opinie i komentarze|felietony|názory|мнени[ея]|колонки|думка|yazarlar|görüş|γνώμες|απόψεις|論壇|评论|評論|オピニオン|コラム|오피니언|칼럼|آراء|رأي|مقالات|דעות|מחשבות)\s*(/|$)",
        Options
    )]
    private static partial Regex OpinionSection();

    [GeneratedRegex(
        @"^\W*(for immediate release|for release|pour diffusion immédiate|zur sofortigen veröffentlichung|para (su )?(publicación|divulgación|difusión) inmediata|para divulgação imediata|per (la )?diffusione immediata|per rilascio immediato|voor onmiddellijke (publicatie|verspreiding))\W*",
        Options
    )]
    private static partial Regex ReleasePattern();

    [GeneratedRegex(
        @"(^|/)\s*(press[ -]?releases?|news[ -]?releases?|communiqués?( de presse)?|pressemitteilung(en)?|medienmitteilung(en)?|presseaussendung(en)?|comunicados?( de (prensa|imprensa))?|notas? de prensa|comunicat[oi]( stampa)?|persbericht(en)?|pressmeddelanden?|pressemeddelelser?|komunikaty?( prasow[ey])?|tiskov[ée] zpráv[ya]|пресс[ -]?релизы?|basın bülten(i|leri)|プレスリリース|新闻稿|新聞稿|보도자료)\s*(/|$)",
        Options
    )]
    private static partial Regex ReleaseSection();

    [GeneratedRegex(@"\b(blogger|typepad|movable ?type|livejournal|tumblr|serendipity)\b", Options)]
    private static partial Regex BlogEngine();

    [GeneratedRegex(@"(^|[./])blogs?([./]| /|$)|\bblogspot\.|\.wordpress\.com|\.typepad\.", Options)]
    private static partial Regex BlogAddress();

    [GeneratedRegex(
        @"\b(subscribe|log ?in|sign ?in|register)( now| today)? to (continue|keep) reading|to (continue|keep) reading( this (article|story))?,? (please )?(subscribe|log ?in|sign ?in|register)"
            + @"|this (article|content|story) is (only )?(for|reserved for|available to) (our )?(\w+ )?(subscribers|members)( only)?"
            + @"|(article|contenu|suite) (est )?réservée? (à nos|aux) abonnée?s|pour lire la suite|il vous reste \d+\s?% de cet article|(weiterlesen|lesen) (sie )?(weiter )?mit|jetzt weiterlesen"
            + @"|(dieser|der ganze|diesen) (artikel|beitrag|inhalt) .{0,30}\b(abonnent|abo\b)|nur für abonnenten|(para|hazte|suscríbete) .{0,20}seguir leyendo|contenido (exclusivo )?para suscriptores|exclusivo para (suscriptores|assinantes)"
            + @"|(conteúdo|artigo|matéria) exclusiv[oa] para assinantes|para continuar (a ler|lendo)|(articolo|contenuto) riservato agli abbonati|per continuare a leggere|(dit )?artikel (is )?(alleen|exclusief) voor abonnees|verder lezen\?"
            + @"|(artikeln|innehållet) är (bara )?för prenumeranter|for abonnenter|artykuł (dostępny )?(tylko )?dla (subskrybentów|prenumeratorów)|чтобы (дочитать|прочитать полностью|продолжить чтение)|(только|доступ[ен]*о?) (для )?подписчик|会員限定|有料会員|本文为付费|付费(阅读|内容)|유료 ?(회원|기사)",
        Options
    )]
    private static partial Regex StubPattern();
}
