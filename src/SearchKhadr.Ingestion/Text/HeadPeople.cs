using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Captions;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Says who wrote the article, by the lines around its headline and right behind its body.</summary>
/// <remarks>
/// A whole page has names in menus, in credits of pictures and over other articles. So only lines near the headline
/// count, and of these the kind that hardly is anything else: "By" and its like, then a name in the line of a date, a name
/// with a role or an outlet, a name beside the line of a date, and a name by itself.
/// </remarks>
/// <param name="lines">The page.</param>
/// <param name="dates">Reads the date beside a name.</param>
/// <param name="site">The outlet, as far as it is known.</param>
internal sealed class HeadPeople(IReadOnlyList<PageLine> lines, DateParser dates, string? site)
{
    /// <summary>A byline may stand this far above the headline, or above the body where there is none. <b>Units</b> lines.</summary>
    private const int Above = 5;

    private const int AboveBody = 10;

    /// <summary>What signs a text stands this close behind it. <b>Units</b> lines.</summary>
    private const int Behind = 4;

    /// <summary>A line of who wrote it is hardly longer. <b>Units</b> chars.</summary>
    private const int LongestLine = 160;

    /// <summary>As many names by themselves are a list. <b>Units</b> lines.</summary>
    private const int FewestOfList = 3;

    /// <summary>Who wrote it together stands in lines right below each other.</summary>
    private const int Together = 2;

    private readonly SignatureReader _signatures = new(dates, site);

    /// <summary>The people; empty where no line names any.</summary>
    /// <param name="headline">The headline's line; null where none is known.</param>
    /// <param name="bodyAt">The body's first line.</param>
    /// <param name="bodyEnd">The line behind the body's last.</param>
    /// <param name="end">The line at which comments begin; the number of lines where there are none.</param>
    public BylineReading Find(int? headline, int bodyAt, int bodyEnd, int end)
    {
        var from = headline is { } at && at < bodyAt ? at - Above : bodyAt - AboveBody;
        var found = Read(Math.Max(0, from), bodyAt, headline);
        if (found.Count(static sign => sign.Kind == Sign.Alone) >= FewestOfList)
            found.RemoveAll(static sign => sign.Kind == Sign.Alone);
        if (found.Count == 0)
        {
            found = Read(bodyEnd, Math.Min(end, bodyEnd + Behind), null);
            found.RemoveAll(static sign => sign.Kind is Sign.Dated or Sign.Beside or Sign.Alone);
        }

        return found.Count == 0 ? BylineReading.Nobody : Joined(found, headline ?? from);
    }

    private List<Signed> Read(int from, int end, int? headline)
    {
        var found = new List<Signed>();
        for (var i = from; i < end; i++)
        {
            var text = lines[i].Text;
            if (i == headline || text.Length > LongestLine)
                continue;
            if (BylineParser.IsLabel(text))
            {
                found.AddRange(Labelled(i + 1, end));
            }
            else if (Of(i, headline) is { Who.People.Count: > 0 } sign)
            {
                found.Add(sign);
            }
        }

        return found;
    }

    /// <summary>The name below a label, and those behind a line that is a comma or an "and".</summary>
    private IEnumerable<Signed> Labelled(int at, int end)
    {
        for (; at < end && !IsCredit(lines[at].Text) && Alone(lines[at].Text) is { } named; at += 2)
        {
            yield return new Signed(at, Sign.Said, named);
            if (
                at + 1 >= end
                || !(lines[at + 1].Text is "," or "&" || BylineParser.IsAnd(lines[at + 1].Text))
            )
                yield break;
        }
    }

    /// <summary>Of the surest kind, the first below the headline, with those in the lines next to it.</summary>
    private static BylineReading Joined(List<Signed> found, int headline)
    {
        if (found.Exists(sign => sign.Line > headline))
            found.RemoveAll(sign => sign.Line < headline);
        else
            found.Reverse();
        var kind = found.Min(static sign => sign.Kind);
        var own = found.FindAll(sign => sign.Kind == kind);
        var people = own[0].Who.People.ToList();
        // What stands below a name by itself is as often what somebody is.
        for (var i = 1; i < own.Count && kind < Sign.Beside; i++)
        {
            if (Math.Abs(own[i].Line - own[i - 1].Line) > Together)
                break;
            people.AddRange(
                own[i].Who.People.Where(name => !people.Contains(name, StringComparer.OrdinalIgnoreCase))
            );
        }

        return own[0].Who with
        {
            People = people,
        };
    }

    private Signed Of(int at, int? headline)
    {
        var (kind, who) = KindOf(at, headline);
        return new Signed(at, kind, who);
    }

    private (Sign Kind, BylineReading Who) KindOf(int at, int? headline)
    {
        var text = WithoutSite(lines[at].Text);
        var rest = _signatures.BehindDate(text);
        if (BylineParser.IsOfHelper(rest) || IsCredit(text))
            return (Sign.Alone, BylineReading.Nobody);
        if (BylineParser.HasPrefix(rest))
            return (Sign.Said, Said(rest));
        if (BylineParser.ReporterIn(text) is { } reporter)
            return (Sign.Role, new BylineReading([reporter], null));
        if (Dated(text) is { } dated)
            return (Sign.Dated, dated);
        if (lines[at].Byline is { } byline)
            return (Sign.Role, byline);
        if (Alone(text) is not { } named || IsSite(text))
            return (Sign.Alone, BylineReading.Nobody);
        if (BylineParser.SaysRole(text))
            return (Sign.Role, named);
        var isAbove = at < headline;
        return IsBesideDate(at, isAbove ? 1 : 2) ? (Sign.Beside, named)
            : !isAbove ? (Sign.Alone, named)
            : (Sign.Alone, BylineReading.Nobody);
    }

    /// <summary>Behind "By": people; where none is named, the editors, the agency or the pseudonym that signs.</summary>
    private BylineReading Said(string text)
    {
        if (BylineParser.TryReadLine(text) is { } said)
            return said;
        if (text.Length > LongestLine / 2 || LineClassifier.EndsSentence(text))
            return BylineReading.Nobody;
        var who = _signatures.Read(CommentClock.WithoutTime(text));
        var names = who.People.Where(IsShort).Select(WithoutOutlet).ToList();
        return names.Count > 0 ? who with { People = names } : BylineReading.Nobody;
    }

    private static bool IsShort(string name) =>
        char.IsUpper(name[0])
        && name.Count(static c => c == ' ') < 5
        && !name.Any(static c => char.IsDigit(c) || c == ':');

    /// <summary>A full name without the outlet right behind it: "Ana Ruiz Harbour Gazette".</summary>
    private static string WithoutOutlet(string name)
    {
        var words = name.Split(' ');
        var (person, outlet) = (string.Join(' ', words.Take(2)), string.Join(' ', words.Skip(2)));
        var isBoth =
            words.Length > 3
            && MediaWords.LooksLikeOutlet(outlet)
            && !MediaWords.LooksLikeOutlet(person)
            && PersonNames.LooksLikeName(person);
        return isBoth ? person : name;
    }

    /// <summary>Names in the line that tells when: before the date, or behind it.</summary>
    private BylineReading? Dated(string text)
    {
        var when = dates.Find(text) ?? dates.Find(text, dayFirst: true);
        if (when is null && !CommentHeader.HasTime(text))
            return null;
        var bare = CommentClock.WithoutTime(text);
        return Names(bare) ?? (when is null ? null : Names(CommentClock.WithoutTime(text[when.EndChar..])));
    }

    /// <summary>A name, or several, and what they are, but nothing else.</summary>
    private BylineReading? Alone(string text)
    {
        if (LineClassifier.EndsSentence(text) || text.Any(char.IsDigit))
            return null;
        var parted = text.Replace("/", " / ", StringComparison.Ordinal);
        if (Names(parted) is not { } named)
            return PersonNames.IsSpacedHan(text) ? new BylineReading([text], null) : null;
        var said = named.People.Sum(static name => name.Length) + (named.Outlet?.Length ?? 0);
        return said * 2 > text.Length || BylineParser.SaysRole(text) ? named : null;
    }

    private BylineReading? Names(string text) =>
        BylineParser.Read(text.Trim(' ', '(', ')', '-', '–', '—', '*', '/', '|', ',', '.', ':'))
            is { People.Count: > 0 } named
        && named.People.All(static name =>
            PersonNames.LooksLikeName(name) && !MediaWords.LooksLikeAgency(name)
        )
            ? named
            : null;

    /// <summary>Whether a picture's credit is all that a line says.</summary>
    private static bool IsCredit(string text) =>
        CaptionParser.TryReadCreditLine(text) is { } credit
        && !BylineParser.HasPrefix(text)
        && (
            text[0] is '(' or '©'
            || MediaWords.LooksLikeAgency(credit)
            || !text.StartsWith(credit, StringComparison.Ordinal)
        );

    private bool IsBesideDate(int at, int below)
    {
        for (var i = Math.Max(0, at - 1); i <= Math.Min(lines.Count - 1, at + below); i++)
        {
            if (i != at && (lines[i].Kind == LineKind.Date || CommentHeader.IsRelativeTime(lines[i].Text)))
                return true;
        }

        return false;
    }

    private bool IsSite(string text) => text.Trim().Equals(site, StringComparison.OrdinalIgnoreCase);

    /// <summary>The line without the outlet's name at its end: "Ana Ruiz The Harbour Gazette".</summary>
    private string WithoutSite(string text) =>
        site is not null
        && text.Length > site.Length + 1
        && text.EndsWith(" " + site, StringComparison.OrdinalIgnoreCase)
            ? text[..^site.Length].TrimEnd()
            : text;

    /// <summary>A line that names somebody.</summary>
    private readonly record struct Signed(int Line, Sign Kind, BylineReading Who);

    /// <summary>How a line names somebody, the surest first.</summary>
    private enum Sign
    {
        /// <summary>Behind "By" or its like.</summary>
        Said,

        /// <summary>In the line that tells when.</summary>
        Dated,

        /// <summary>With a role or an outlet.</summary>
        Role,

        /// <summary>In a line next to one that tells when.</summary>
        Beside,

        /// <summary>By itself.</summary>
        Alone,
    }
}
