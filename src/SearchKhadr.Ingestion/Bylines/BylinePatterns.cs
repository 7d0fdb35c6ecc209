using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Bylines;

/// <summary>The words around names in bylines, in the languages of the web's newspapers.</summary>
internal static partial class BylinePatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"^\W{0,3}(?:(?:story|text|words|report|reporting|analysis|opinion|commentary|column|post|article|written|posted|published|"
            + @"reported|filed|submitted|compiled|edited|review|reviewed|interview|added|created|uploaded|authored|contributed)\s+)?by[:\s]\s*"
            + @"|^\W{0,3}this\s+(?:\w+\s+)?(?:post|article|story|piece|blog|essay|column|report|guide)\s+(?:was|is)\s+(?:originally\s+)?(?:written|authored|contributed)\s+by\s+"
            + @"|^(?-i:By)(?=\p{Lu}\p{Ll}+\s|\p{Lu}\.)"
            + @"|^\W{0,3}(?:(?:publiée?|écrit|rédigée?|postée?|un\s+texte|texte|propos\s+recueillis|une\s+chronique|un\s+reportage|analyse|créé|proposé)\s+)?"
            + @"(?:par|un\s+texte\s+de|une\s+chronique\s+de)\s*[:\s]\s*"
            + @"|^\W{0,3}(?:authors?|author\(s\)|contributors?|auteure?s?|byline|writers?|autor(?:e?s?|in(?:nen)?|en|ka|zy|ki|ových?|ové)?(?:[*:/_]in(?:nen)?)?|autore|autori|signature|"
            + @"verfasser(?:in)?|redaktion|redakteur(?:in)?|redaktör|redacteur|herausgeber(?:in)?|protokoll|tekst[iu]?|texto?s?|testo|интервью|текст|автор[ыи]?|autoři|"
            + @"szerző|szöveg|írta|yazar|yazan|haber|penulis|oleh|laporan|συντάκτης|γράφει(?:\s+[οη])?|kirjoittaja|toimittaja|skribent|journalist|journaliste|reporter|"
            + @"(?:text|wort|interview)(?:\s*(?:und|and|et|y|e|,|&|/|\+)\s*(?:text|interview|fotos?|bilder|photos?|fotografie|protokoll))*"
            + @"|fotos?\s*(?:und|and|,|&|/|\+)\s*text)\s?:\s*"
            + @"|^\W{0,3}(?:(?:eine?\s+)?(?:kolumne|glosse|rezension|beitrag|blog\s*beitrag|artikel|gastbeitrag|kommentar|kolumne|interview|text|analyse|essay|pressemitteilung|bericht|reportage)|"
            + @"erstellt|geschrieben|verfasst|veröffentlicht|gepostet|eingestellt|gespeichert|eingereicht|publiziert|zeige\s+alle\s+beiträge|alle\s+beiträge|alles)\s+(?:von|vom)\s*:?\s+"
            + @"|^\W{0,3}(?:view\s+all\s+posts\s+by|all\s+posts\s+by|social\s+links\s+for|voir\s+tous\s+les\s+articles\s+de|ver\s+todas\s+las\s+entradas\s+de|articles?\s+by)\s+"
            + @"|^\W{0,3}(?:(?:escrito|publicado|redactado|enviado|hecho|una?\s+\p{L}+)\s+por|por|(?:scritto|pubblicato|redatto)\s+da|a\s+cura\s+di|(?:geschreven|geplaatst|gepubliceerd)\s+door|(?:skriven|skrevet|publicerad|publisert)\s+av|(?:skrevet|udgivet)\s+af)\s*:?\s+(?=\p{L})"
            + @"|^\W{0,3}(?:von|vom|di|av|af|przez|napisała?|ecrit\s+par)\s*:?\s+(?=(?-i:\p{Lu}))"
            // "Door" is a thing too: a name has two words that are written large.
            + @"|^\W{0,3}door\s*:?\s+(?=(?-i:onze\s|redactie\b|\p{Lu}\S*\s+(?:(?:van|de|der|den|ten|ter|het|el|von)\s+)*\p{Lu}))"
            + @"|^\W{0,3}autor(?:in)?\s?/\s?autor(?:in)?\s+(?=(?-i:\p{Lu}))"
            + @"|^\W{0,3}Uhr\b\W*(?:von\s+)?"
            + @"|^\W{0,3}(?:作者|文(?=[\s:：/／])|[記记]者(?![\p{IsHiragana}\p{IsKatakana}])|责任编辑|責任編輯|编辑|取材|撰文|撰稿|作者／|文字|采写|글(?=[\s:：/／])|기자|בקלם|מאת|بقلم|كتب(?:ت)?|كتابة|إعداد|تحرير|نویسنده|نگارش|گزارش|خبرنگار|लेखक|लेखिका|रिपोर्ट|द्वारा|tác\s+giả|โดย|ผู้เขียน)\s*[:：/／]?\s*",
        Options
    )]
    public static partial Regex Prefix { get; }

    /// <summary>A label with the name on the next line.</summary>
    [GeneratedRegex(
        @"^\W{0,3}(?:(?:written|posted|published|reported|story|text|words|article|authored)\s+by|by|par|von|por|door|av|af|authors?|author\(s\)|contributors?|auteure?s?|autore|autori|"
            + @"autor(?:e?s?|in(?:nen)?|en|ka|zy|ki|ových?|ové)?(?:[*:/_]in(?:nen)?)?|verfasser(?:in)?|redacteur|szerző|yazar|penulis|συντάκτης|"
            + @"автор[ыи]?|作者|记者|記者|责任编辑|責任編輯|מאת|بقلم)\s*[:：]?\W?$",
        Options
    )]
    public static partial Regex LabelAlone { get; }

    /// <summary>Somebody who edited or checked what another wrote.</summary>
    [GeneratedRegex(
        @"^\W{0,3}(?:(?:medically|clinically|expertly|legally|scientifically|technically|editorially)\s+)?"
            + @"(?:reviewed|edited|fact[\s-]?checked|checked|verified|approved|researched|proofread|vetted|translated)(?:\s+(?:&|and)\s+\w+)?\s+by\b",
        Options
    )]
    public static partial Regex Helper { get; }

    [GeneratedRegex(
        @"\b(?:reviewed|edited|fact[\s-]?checked|checked|verified|approved|researched|proofread|vetted|translated)\s+by\s*:?\s*$",
        Options
    )]
    public static partial Regex HelperAtEnd { get; }

    /// <summary>A sentence that says who wrote the text it opens or ends.</summary>
    [GeneratedRegex(
        @"^\W{0,3}this\s+(?:\w+\s+)?(?:post|article|story|piece|blog|essay|column|report|guide)\s+(?:was|is)\s+(?:originally\s+)?(?:written|authored|contributed)\s+by\s+(?=(?-i:\p{Lu}))",
        Options
    )]
    public static partial Regex Told { get; }

    /// <summary>Where a text was taken from: an agency or a body that signs in place of a person.</summary>
    [GeneratedRegex(
        @"^\W{0,3}(?:quelle|source|fuente|fonte|bron|källa|kilde|źródło|zdroj|forrás|kaynak|sursa|lähde|источник|джерело|πηγή|来源|來源|出典|출처|المصدر|מקור)\s*[:：]\s*(?=\S)",
        Options
    )]
    public static partial Regex Source { get; }

    [GeneratedRegex(
        @"[\w.+-]+@[\w-]+\.[\w.]+|https?://\S+|www\.\S+|(?<=\s)@\w+",
        RegexOptions.CultureInvariant
    )]
    public static partial Regex Address { get; }

    /// <summary>A date, or a word that announces one, ends the names.</summary>
    [GeneratedRegex(
        @"(?:\b(?:posted|published|updated|last\s+updated|first\s+posted|created|publiée?|mise?\s+à\s+jour|modifiée?|le|veröffentlicht|erstellt|aktualisiert|publicado|pubblicato|am|vom|el|il|op|den)\b\s*(?:on|at|le|am|el)?\s*:?\s*(?=[\p{L}]*[ .,]*\d)"
            + @"|\b(?:posted|published|updated|last\s+updated|publié|mis\s+à\s+jour|veröffentlicht|aktualisiert|actualizado|aggiornato)\s*:"
            + @"|\bon\s+(?:\p{L}{3,9}\.?,?\s+(?:\p{L}{3,9}\.?\s+)?)?\d|\bat\s+\d{1,2}[:h]|\bà\s+\d{1,2}\s?[:h]"
            + @"|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b"
            + @"|\b\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\b\d{1,2}(?:er|\.)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\b\d{1,4}[/.-]\s?\d{1,2}[/.-]\s?\d{1,4}|\b\d{1,2}:\d{2}\b"
            + @"|\s\+\d+\s+more\b).*$",
        Options | RegexOptions.Singleline
    )]
    public static partial Regex DateAndAfter { get; }

    /// <summary>Where a line goes on to the subject it files the article under, or to what one can do with it.</summary>
    [GeneratedRegex(
        @"\s+(?:under|unter|filed|(?-i:In)|on\s+behalf\s+of|in\s+category|in\s+(?:der\s+)?kategorie|dans\s+la\s+catégorie|\d+\s+(?:comments?|kommentare?|shares?|views)|"
            + @"(?:follow|contact|view\s+profile|view\s+bio|read\s+more|share|kommentare?|comments?|leave\s+a|twitter|facebook|instagram|email|website))\b.*$",
        Options | RegexOptions.Singleline
    )]
    public static partial Regex FilingAndAfter { get; }

    [GeneratedRegex(@"\s*(?:\||•|●|·|\s[-–—/]+\s|—|\s/\s|／|;|∙|›|»)\s*", RegexOptions.CultureInvariant)]
    public static partial Regex Separator { get; }

    [GeneratedRegex(
        @"\s*[,，、]\s*(?!(?:jr|sr|ph\.?d|m\.?d|q\.?c|k\.?c|esq)\b)|\s+(?:for|of|de|para|für)\s+(?=the\s+\p{Lu}|The\s|(?-i:[A-Z]{2,5}\b)|[\w-]+\.(?:com|org|net|tv|co\.\p{L}{2})\b)|\s*\((?!(?-i:\p{Lu}\p{Ll}+\)\s\p{Lu}\p{Ll}))",
        Options
    )]
    public static partial Regex Comma { get; }

    [GeneratedRegex(
        @"\s+(?:and|et|und|y|e|&|with|avec|mit|con|en|och|og|ja|i|и|та|και|\+)\s+(?!de\s|von\s|la\s|(?-i:\p{Ll}))|\s*&\s*|^(?:and|et|und|with|avec|mit)\s+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    public static partial Regex And { get; }

    [GeneratedRegex(@"^(?:and|et|und|y|e|with|avec|mit|con|en|och|og|ja|i|и|та|και)$", Options)]
    public static partial Regex AndAlone { get; }

    [GeneratedRegex(
        @"\b(?:staff|reporter|reporters|correspondent|columnist|editor|writer|bureau|chief|special\s+to|freelance|contributor|contributors|contributing|"
            + @"analyst|producer|journaliste|journalist(?:in)?|chroniqueur|chroniqueuse|correspondante?|rédact\w+|collaborat\w+|envoyée?|autorin?|"
            + @"minute\s+read|min\s+read|editorial\s+board|redaktion|redakteur(?:in)?|redacción|redazione|redactie|admin|administrator|professor|lecturer|"
            + @"cto|ceo|director|president|founder|manager|author|expert|team|korrespondent(?:in)?|volontär(?:in)?|pressesprecher(?:in)?)\b|^(?:in|à|at|from|aus|zu|bei)\s",
        Options
    )]
    public static partial Regex Role { get; }

    [GeneratedRegex(
        @"\s+(?:(?:political|legal|national|parliamentary|foreign|senior|chief|special|staff|crime|court|justice|contributing|opinion|associate|assistant|executive|deputy|managing|news|sports|business|science|health|education|content)\s+)*"
            + @"(?:(?<=\s(?:senior|chief|staff|associate|deputy)\s+)\p{Lu}\p{L}+\s+)?(?:reporter|correspondent|columnist|editor|writer|journalist|contributor|journaliste|"
            + @"(?:\p{L}+politische[rn]?\s+)?(?:korrespondent(?:in)?|(?:chef)?redakteur(?:in)?|kolumnist(?:in)?|reporter(?:in)?|volontär(?:in)?|autor(?:in)?)|"
            + @"periodista|redactora?|corresponsal|giornalista|journalista|toimittaja|skribent|reporter(?:ka)?|dziennikar(?:z|ka)|muhabiri?|корреспондент|обозреватель|in\s+(?-i:\p{Lu})\w+(?:\s(?-i:\p{Lu})\w+)?)$"
            + @"|\s*(?:(?:선임|전문)?\s?기자|특파원|논설위원|인턴기자|記者|记者|特派員|編集委員|論説委員|通讯员|通訊員|報導|报道)$",
        Options
    )]
    public static partial Regex TrailingRole { get; }

    /// <summary>A name in capitals in front of words that are not.</summary>
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]*)+(?=\s\p{Lu}\p{Ll})",
        RegexOptions.CultureInvariant
    )]
    public static partial Regex NameInCapitals { get; }

    /// <summary>A name in front of the word for a reporter, in a line that may tell a place and an address too.</summary>
    [GeneratedRegex(
        @"(?:^|[\s=/(\[·,])(?<name>\p{IsHangulSyllables}{2,4})\s?(?:선임|인턴|전문|수습)?\s?기자(?=[\s,·)\]=]|$)|"
            + @"(?:^|[\s=/(\[·,])(?<name>\p{IsCJKUnifiedIdeographs}{2,4})\s?(?:记者|記者)$",
        RegexOptions.CultureInvariant
    )]
    public static partial Regex ReporterBehindName { get; }

    /// <summary>What somebody is, in front of a full name.</summary>
    [GeneratedRegex(
        @"^(?:staff\s+(?:writer|reporter)|reporter(?:in)?|columnist|correspondent|journalist(?:in|e)?|redakteur(?:in)?|korrespondent(?:in)?|"
            + @"volontär(?:in)?|rechtsanw[aä]lt(?:in)?|author|autor(?:in|a)?|auteure?|autore|autrice|redacteur|periodista|redactora?|giornalista)\s+"
            + @"(?=(?-i:\p{Lu}\p{Ll}+\s+\p{Lu}))",
        Options
    )]
    public static partial Regex LeadingRole { get; }

    /// <summary>The agency that a person writes for, right behind the name and nothing between: "Ana Ruiz The Canadian Press".</summary>
    [GeneratedRegex(
        @"(?<=\p{Ll})\s+(?<outlet>(?:(?-i:The)\s+)?(?:(?:australian\s+)?associated|canadian)\s+press|agence\s+france-presse|bloomberg\s+news|"
            + @"(?-i:Reuters|Bloomberg|AFP|AP|CP|UPI|dpa|DPA|EFE|ANSA|ANP|APA|AAP|PA\s+Media))$",
        Options
    )]
    public static partial Regex TrailingAgency { get; }

    /// <summary>"By submitting this form you agree": what one does by doing something, and no byline.</summary>
    [GeneratedRegex(
        @"^\W{0,3}(?:by|par|door|durch)\s+(?:(?-i:\p{Ll})\p{L}*ing|(?:clicking|submitting|signing|using|continuing|posting|registering|subscribing|entering|proceeding|joining)|l['’]envoi|het)\b",
        Options
    )]
    public static partial Regex Doing { get; }

    /// <summary>Little words that a cut-off date or place leaves behind a name.</summary>
    [GeneratedRegex(
        @"\s+(?:am|on|at|le|à|um|vom|den|der|el|il|op|in|en|from|for|und|and|et|y|posted|published|updated|says|schreibt|sagt|schrieb)$",
        Options
    )]
    public static partial Regex TrailingParticle { get; }

    /// <summary>Labels that stand where a name could.</summary>
    [GeneratedRegex(
        @"^(?:by|von|vom|par|por|di|da|door|av|af|authors?|autor(?:en|in)?|auteur|autore|datum|date|fecha|data|teilen|share|shares|follow|folgen|"
            + @"ordenar\s+por|sort\s+by|comments?|kommentare?|artikel(?:\s+von)?|beitrag|post(?:ed)?|published|updated|print|drucken|email|e-mail|mehr|more|"
            + @"home|news|insights|(?:written|posted|published|reviewed|edited|researched|authored|powered)\s+by|full\s+bio|fact[\s-]?checked|(?:\d+\s+)?min(?:ute)?s?\s+read|(?:member\s+|log\s?in|sign\s+(?:in|up))\w*|foto|fotos|photo|photos|bild|bilder|text|interview|quelle|source|unknown|unbekannt|anonymous|null|none|n/?a|guest|gast|user|"
            + @"advertisement|anzeige|werbung|subscribe|newsletter|twitter|facebook|instagram|linkedin|whatsapp|website|profile|biography|bio|"
            + @"(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\.?(?:\s+\d{1,2})?)$"
            + @"|^(?:view|get|see|learn|visit|thanks|read|about|find|click|send|all|more|related|wichtiger|mehr|alle|jetzt|rezept)\s"
            + @"|^(?:(?:facebook|twitter|pinterest|linkedin|instagram|whatsapp|e-?mail|reddit|tumblr|youtube|xing|telegram|print|share|rss|bluesky|mastodon|tiktok|threads|medium|github)\b\W*)+$"
            + @"|\b(?:kommentieren|profil|anmelden|einloggen|(?:written|posted)\s+by)$"
            + @"|^(?:foto|photo|bild|image|quelle|source|grafik|video|credit|getty|shutterstock|©)\b",
        Options
    )]
    public static partial Regex Label { get; }

    /// <summary>A site's address, or a user's name that a program made.</summary>
    [GeneratedRegex(@"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$", Options)]
    public static partial Regex Domain { get; }

    /// <summary>"by" in front of a pseudonym, where the text is known to be a byline.</summary>
    [GeneratedRegex(@"^\W{0,3}(?:von|vom|by|par|por|door|av|af)\s+(?=\S+(?:\s\S+){0,2}$)", Options)]
    public static partial Regex PrefixOfPseudonym { get; }

    [GeneratedRegex(@"\s\p{Lu}$", RegexOptions.CultureInvariant)]
    public static partial Regex Initial { get; }
}
