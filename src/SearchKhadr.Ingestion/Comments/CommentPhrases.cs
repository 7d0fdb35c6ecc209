using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Comments;

/// <summary>How comments are announced and attributed in words.</summary>
internal static partial class CommentPhrases
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly string[] SmallNumbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
    ];

    /// <summary>The number of comments a line announces, or null: "3 comments", "Comments (33)", "Two responses to …".</summary>
    public static int? Announced(string line)
    {
        if (line.Length > 160)
        {
            return null;
        }

        var match = CountFirst().Match(line);
        match = match.Success ? match : CountLast().Match(line);
        match = match.Success ? match : CountAmid().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var word = string.Concat(match.Groups["n"].Value.Select(Western));
        var digits = word.Replace(",", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var small = Array.FindIndex(SmallNumbers, n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
        return small >= 0 ? small : 1;
    }

    private static char Western(char c) => char.IsDigit(c) ? (char)('0' + char.GetNumericValue(c)) : c;

    /// <summary>Whether a line is the heading over a list of comments.</summary>
    public static bool IsHeading(string line) =>
        line.Length <= 160
        && (Announced(line) is not null || PlainHeading().IsMatch(line) || None().IsMatch(line));

    /// <summary>Whether a line says that there are none: "No comments yet", "0 comments".</summary>
    public static bool SaysNone(string line) =>
        line.Length <= 160 && (None().IsMatch(line) || Announced(line) == 0);

    /// <summary>Whether a line says who wrote a comment, by its words: "Ana says:", "Posted by Ana".</summary>
    public static bool NamesAuthor(string line) =>
        line.Length <= 160 && (Says().IsMatch(line) || PostedBy().IsMatch(line));

    /// <summary>Whether a line opens as one that names an author, and as a sentence may too: "By Ana".</summary>
    public static bool MayNameAuthor(string line) => line.Length <= 160 && OpensWithBy().IsMatch(line);

    /// <summary>The line without the row of buttons at its end.</summary>
    public static string WithoutButtons(string line) =>
        line.Length <= 240 && ButtonsBehind().Match(line) is { Success: true } match
            ? line[..match.Index]
            : line;

    /// <summary>The author's name alone, out of the line or element that shows it; null where nothing is left.</summary>
    public static string? CleanAuthor(string text)
    {
        var name = PostedByStart().Replace(text.Trim(), "");
        name = SaysEnd().Replace(name, "");
        name = Leading().Replace(name, "");
        name = Trailing().Replace(name, "").Trim();
        var isName = name.Length is > 0 and <= 70 && name.Any(char.IsLetterOrDigit);
        // One word may be both: Edit is a name too.
        var isButtons = name.Contains(' ', StringComparison.Ordinal) && IsButtonRow(name);
        return isName && !isButtons && !Label().IsMatch(text) && Announced(name) is null ? name : null;
    }

    /// <summary>Whether a line only tells who an author is, as comment plugins show it: "Works at …", "Join Date: …".</summary>
    public static bool DescribesAuthor(string line) => line.Length <= 80 && AboutAuthor().IsMatch(line);

    /// <summary>Whether a line is a row of buttons: "Like · Reply · 3y".</summary>
    public static bool IsButtonRow(string line) => line.Length <= 80 && Buttons().IsMatch(line);

    /// <summary>Whom a line says the comment answers, or null.</summary>
    public static string? ReplyTo(string line) =>
        line.Length <= 120 && InReply().Match(line) is { Success: true } match
            ? match.Groups["who"].Value.Trim()
            : null;

    [GeneratedRegex(
        @"^\W*(there (is|are) |showing |view |read |see |all )?(?<n>\d[\d, ]*|no|"
            + CommentWords.One
            + @"|two|three|four|five|six|seven|eight|nine|ten)\s*("
            + CommentWords.Counters
            + @")?\s*((reader|user|visitor|published)s?'?\s+)?("
            + CommentWords.Nouns
            + "|"
            + CommentWords.Replies
            + @")\b(?!\s+(section|polic))(\W*$|\s+(to|on|for|so far|have|about|à|sur|zu|a|su|op|posted|below|add|leave|post|sort|newest|oldest|\||»|—|-)\b?.*|\s+\p{L}+ [“„«»”「].*|\s*[:|•»(\[+-].*)",
        Options
    )]
    private static partial Regex CountFirst();

    [GeneratedRegex(
        @"^\W*((reader|user|view all|all|your|published|total)s?'?\s+)?("
            + CommentWords.Nouns
            + @")\s*[:(\[]?\s*\(?(?<n>\d[\d,]*)("
            + CommentWords.Counters
            + @")?\W*$",
        Options
    )]
    private static partial Regex CountLast();

    /// <summary>"网友评论 共12条评论，305人参与", "「…」への2件のコメント": the number inside its line, with a sign that counts.</summary>
    [GeneratedRegex(
        @"(?<n>\d[\d,]*)\s?("
            + CommentWords.Counters
            + @")\s?(评论|評論|留言|回复|回覆|コメント|フィードバック|返信|댓글|답글|의견)",
        Options
    )]
    private static partial Regex CountAmid();

    [GeneratedRegex(
        @"^\W*((recent |reader |readers'? |reader’s |user |users'? |visitor |your |article |post |latest |published |top |all )*("
            + CommentWords.Nouns
            + @"|discussion|feedback|conversation|talkback|have your say|what (readers|people|others) (say|are saying)|letters from readers)"
            + @"( on this (article|story|post)| to this (article|story|post)| from (our )?readers)?|(les|vos) (commentaires|réactions)|your say|readers (respond|write))\W*$",
        Options
    )]
    private static partial Regex PlainHeading();

    [GeneratedRegex(
        @"\b(says|said|wrote|writes|commented|responded|replied|schrieb|meint|sagt|a dit|a écrit|dit|écrit|dice|dijo|scrive|disse)\b([^.]{0,45}(:|\.\.\.|…))?\s*$|\bsaid\s*(:|\.\.\.|…)"
            + @"|\b("
            + CommentWords.Said
            + @")\b[^.:]{0,45}:\s*$",
        Options
    )]
    private static partial Regex Says();

    [GeneratedRegex(
        @"^\W*(comment #?\d+\W+)?(("
            + CommentWords.Sent
            + @")\s+){1,2}("
            + CommentWords.By
            + @"|on|from|at)\s*:?\s+\S"
            + @"|^\W*(comment #?\d+\W+)?(posted|submitted|author|name|from|автор|auteur|autor|autore)\s*:\s+\S",
        Options
    )]
    private static partial Regex PostedBy();

    [GeneratedRegex(
        @"^\W*(by|von|par|por|door|from)\s*:?\s+(?!(the|this|a|an|your|my|default|e-?mail)\b|(submitt|post|click|us|sign|comment"
            + @"|continu|register|creat|provid|enter|subscrib|join|logg|check|leav|add)ing\b)\S",
        Options
    )]
    private static partial Regex OpensWithBy();

    [GeneratedRegex(
        @"^\W*(comment #?\d+\W+|\d{1,4}\W+)?((("
            + CommentWords.Sent
            + @")\s+){1,2}("
            + CommentWords.By
            + @"|from)\b\s*:?|(posted|submitted|written)\b\s*:?|((le|am|on|el|op|il|em|den|dnia)\s+,?\s*)?(by|par|von|por|door|da|av|af|przez)\b\s*:?"
            + @"|(from|name|author|автор|auteur|autore?)\s*:)\s*",
        Options
    )]
    private static partial Regex PostedByStart();

    [GeneratedRegex(@"\s*,?\s*\b(" + CommentWords.Said + @")\b.{0,40}$", Options)]
    private static partial Regex SaysEnd();

    [GeneratedRegex(
        @"^(#\d{1,9}\b[.):]?|uhr\b|\[[^\p{L}]?\]|\d{1,4}\s?[楼樓]|[\s#|｜~•·,،:;：/–—»«›-]+|@\s+|\d{1,4}\s*([.):]\s+|[：]\s*)|\d{5,12}\s+|on\s+(?=$|,)|at\s+(?=$)|(le|am|op|el|em|il|den)\s+(?=,))+",
        Options
    )]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"([\s|｜•·,،:;：/@–—»«›(\[-]+|\[[–—+-]\]|\bid:\S+|\s+(on|at|le|à|am|um|uhr|op|den|dnia|date|the|#\d*|permalink|link|(up\s+)?reply(\s+actions)?"
            + @"|\(permalink\)|[\[(]?(url|link|website|homepage)[\])]|\|\s*(e-?mail|homepage|website|www|url)|(url|link)\s*\[.{1,12}\])|\s\.|\s\d[\d,.]*\s+points?|\s*\(("
            + CommentWords.Unverified
            + @")\))+$",
        Options
    )]
    private static partial Regex Trailing();

    /// <summary>What a field of a form or a link to write is called.</summary>
    [GeneratedRegex(
        @"^\W*((your|ihr|dein|votre|ton|tu|su|il tuo) )?((first|last|full|user|screen|display) ?)?(name|nom|nombre|nome|naam|imię|имя|e-?mail"
            + @"|website|benutzername|nome utente|pseudo|login|password|passwort)\b( \(.{0,30}\))?\W*$"
            + @"|\w\s?\*\s*$|^\W*(sign|log) ?in\b|^\W*create an?\b|&nbsp",
        Options
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^\W*(("
            + CommentWords.Works
            + @")\b|lives in|(("
            + CommentWords.Joined
            + @")|location|"
            + CommentWords.Places
            + @")\s*:|joined\s|member since|("
            + CommentWords.Posts
            + @")\s*:\s*\d|(\S+ ){1,4}(liked|reblogged|favou?rited) this\b(?!.*:)|top (commenter|fan|contributor))",
        Options
    )]
    private static partial Regex AboutAuthor();

    /// <summary>Links that stand side by side may have no space between them.</summary>
    [GeneratedRegex(
        @"^\W*(("
            + CommentWords.Buttons
            + @"|\d+\s?([smhdwy]|mo|hrs?|mins?|likes?|points?)?|[+-]\d+)(\W+|$|(?-i:(?=[A-Z]))))+$",
        Options
    )]
    private static partial Regex Buttons();

    [GeneratedRegex(@"(?<=\s)(\W*(" + CommentWords.Buttons + @")(?!\w))+\W*$", Options)]
    private static partial Regex ButtonsBehind();

    /// <summary>"No comments yet" in its many languages.</summary>
    [GeneratedRegex(
        @"^\W*((there are |we have |sorry,? )?(currently )?no (\w+ )?(comments|responses|replies)\b.{0,60}"
            + @"|(noch |bisher |derzeit |es gibt |bislang )*keine? (kommentare?|reaktionen)\b.{0,60}"
            + @"|(aucun|pas de|il n['’]y a (aucun|pas de)) commentaires?\b.{0,60}"
            + @"|(no hay|sin|aún no hay|todavía no hay) comentarios\b.{0,60}"
            + @"|(nessun|non ci sono|ancora nessun) comment[oi]\b.{0,60}"
            + @"|(nenhum|sem|não há|ainda não há|ainda sem) comentários?\b.{0,60}"
            + @"|(nog )?geen reacties\b.{0,60}|brak komentarzy\b.{0,60}"
            + @"|(пока )?(нет|комментариев (пока )?нет)( комментариев)?\b.{0,60}"
            + @"|(inga|ingen) kommentarer\b.{0,60}|(henüz )?yorum yok\b.{0,60}|žádné komentáře\b.{0,60}"
            + @"|暂无评论.*|まだコメント.*)$",
        Options
    )]
    private static partial Regex None();

    [GeneratedRegex(@"\b(" + CommentWords.Answering + @")\s*:?\s+@?(?<who>[^|,:()#]{2,50})", Options)]
    private static partial Regex InReply();
}
