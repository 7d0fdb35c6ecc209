using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Furniture;

namespace SearchKhadr.Ingestion.Text;

/// <summary>
/// Reads a thread by what its comments have in common, whatever engine drew it: each tells its time on a line, its author
/// as many lines from there as all the others, and has lines that say the same in each.
/// </summary>
internal sealed class CommentTemplate
{
    /// <summary>Lines of one comment say nothing of the next.</summary>
    private const int FewestComments = 2;

    /// <summary>Two days on a page, with names and text above each, are no thread yet.</summary>
    private const int FewestBetween = 3;

    /// <summary>Buttons of the comment before may stand over a name. <b>Units</b> lines, the name's own among them.</summary>
    private const int AboveName = 3;

    /// <summary>The author stands at most this far from the time. <b>Units</b> lines.</summary>
    private const int Farthest = 10;

    /// <summary>What is in this share of the comments is the template's, or the author's place.</summary>
    private const double Most = 0.8;

    /// <summary>A line that comes back in this share of the comments is the template's.</summary>
    private const double Returning = 0.6;

    /// <summary>A line about a comment has hardly more beside its time. <b>Units</b> words.</summary>
    private const int MostWords = 9;

    /// <summary>The same where it says that somebody wrote. <b>Units</b> words.</summary>
    private const int MostWordsOfAuthor = 14;
    private const int LongestLine = 90;

    /// <summary>So many labels in a row are the page's foot.</summary>
    private const int LabelsOfFoot = 3;

    /// <summary>Words around a time that are no name.</summary>
    private static readonly HashSet<string> AroundTime = new(
        [
            "on",
            "at",
            "am",
            "um",
            "uhr",
            "am um uhr",
            "le",
            "à",
            "el",
            "il",
            "op",
            "em",
            "den",
            "kl",
            "date",
            "posted",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly CommentSigns _signs;
    private readonly IReadOnlyList<PageLine> _lines;
    private readonly int _from;
    private readonly int _to;
    private readonly List<TimeMark> _marks;
    private readonly HashSet<int> _marked;
    private readonly Dictionary<string, int> _counts;
    private readonly HashSet<string> _above;

    private CommentTemplate(CommentSigns signs, int from, int to)
    {
        (_signs, _lines, _from, _to) = (signs, signs.Lines, from, to);
        _counts = Enumerable
            .Range(from, to - from)
            .Where(at => _lines[at].Text.Length <= LongestLine)
            .GroupBy(at => _signs.Letters(at), StringComparer.Ordinal)
            .ToDictionary(static same => same.Key, static same => same.Count(), StringComparer.Ordinal);
        _above = Enumerable.Range(0, from).Select(signs.Letters).ToHashSet(StringComparer.Ordinal);
        _marks = [.. Enumerable.Range(from, to - from).Select(MarkAt).OfType<TimeMark>()];
        _marked = _marks.Select(static mark => mark.At).ToHashSet();
    }

    /// <summary>The comments between two lines; empty where they are not all of one make.</summary>
    /// <param name="signs">The page.</param>
    /// <param name="from">The first line that may head a comment.</param>
    /// <param name="to">The line behind the last that may be of one.</param>
    public static CommentThread Read(CommentSigns signs, int from, int to)
    {
        var template = new CommentTemplate(signs, from, to);
        return template._marks.Count < FewestComments ? CommentThread.None : template.Read();
    }

    private CommentThread Read()
    {
        var beside = Names(_marks.ConvertAll(static mark => (mark.At, mark.Beside)));
        if (AreAuthors(beside))
            return Part(0, beside);

        // Ranks and towns stand beside names too, and come back more often than they do.
        var best = Enumerable
            .Range(-Farthest, Farthest)
            .Append(1)
            .Select(offset =>
                (
                    Offset: offset,
                    Names: Names(_marks.ConvertAll(mark => (mark.At + offset, WordsAt(mark.At + offset))))
                )
            )
            .Where(static column => AreAuthors(column.Names))
            .OrderByDescending(static column => Distinct(column.Names))
            .ThenBy(static column => Math.Abs(column.Offset))
            .FirstOrDefault();
        var parted = best.Names is null ? CommentThread.None : Part(best.Offset, best.Names);
        return parted.Comments.Count > 0 ? parted : PartBetween();
    }

    /// <summary>Comments that open with a name and end with their time: what stands between is said.</summary>
    private CommentThread PartBetween()
    {
        if (_marks.Count < FewestBetween || HasText(_marks[^1].At + 1, _to))
            return CommentThread.None;
        var starts = _marks.Select((_, i) => i == 0 ? _from : _marks[i - 1].At + 1).ToList();
        var heads = _marks
            .Select(
                (mark, i) =>
                    Enumerable
                        .Range(starts[i], mark.At - starts[i])
                        .Take(AboveName)
                        .FirstOrDefault(IsName, -1)
            )
            .ToList();
        var names = Names(heads.ConvertAll(at => (at, at < 0 ? null : WordsAt(at))));
        var spoken = heads.Where((at, i) => at >= 0 && HasText(at + 1, _marks[i].At)).Count();
        if (!AreAuthors(names) || spoken < heads.Count * Most)
            return CommentThread.None;
        var said = _marks.Select((mark, i) => Between(Math.Max(starts[i], heads[i] + 1), mark.At));
        return Thread(names, [.. said]);

        bool IsName(int at) =>
            WordsAt(at) is { } words
            && NameOf(at, CommentPhrases.CleanAuthor(words)) is not null
            && _counts[_signs.Letters(at)] < _marks.Count;
    }

    /// <summary>Whether what stands in one place of each comment are names: plausible, and not one and the same.</summary>
    private static bool AreAuthors(List<string?> names) =>
        names.Count(static name => name is not null) >= names.Count * Most
        && Distinct(names) > Math.Max(1, names.Count * (1 - Most));

    private static int Distinct(List<string?> names) =>
        names.Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private CommentThread Part(int offset, List<string?> names)
    {
        var firsts = _marks.ConvertAll(mark => Math.Max(_from, Math.Min(mark.At, mark.At + offset)));
        var lasts = _marks.ConvertAll(mark => Math.Max(mark.At, mark.At + offset));
        // What is said stands beside a head of few lines and never in it.
        if (firsts.Zip(lasts).Any(head => HasText(head.First + 1, head.Second)))
            return CommentThread.None;
        if (AreOver(firsts, names))
            firsts = firsts.ConvertAll(at => Math.Max(_from, at - 1));
        var isSigned =
            (HasText(_from, firsts[0]) && !HasText(lasts[^1] + 1, _to))
            || (Between(_from, firsts[0]).Count > 0 && Between(lasts[^1] + 1, _to).Count == 0);
        var hasTail = firsts.Skip(1).Count(at => Returns(at - 1)) >= (_marks.Count - 1) * Most;
        var said = new List<List<int>>();
        for (var i = 0; i < _marks.Count; i++)
        {
            var (start, stop) = isSigned
                ? (i == 0 ? _from : lasts[i - 1] + 1, firsts[i])
                : (lasts[i] + 1, i + 1 < firsts.Count ? firsts[i + 1] : _to);
            var lines =
                !isSigned && i + 1 == _marks.Count ? Last(start, stop, hasTail) : Between(start, stop);
            lines.RemoveAll(at => _lines[at].Text == names[i]);
            said.Add(lines);
        }

        DropTitles(said);
        return Thread(names, said);
    }

    private CommentThread Thread(List<string?> names, List<List<int>> said) =>
        new(
            [
                .. _marks
                    .Select(
                        (mark, i) =>
                            new Comment(names[i], mark.Time, Text(said[i]), null) { TimeText = mark.TimeText }
                    )
                    .Where(static comment => comment.Text.Length > 0),
            ],
            said.SelectMany(static lines => lines).ToHashSet()
        );

    private string Text(IEnumerable<int> lines) => string.Join("\n\n", lines.Select(at => _lines[at].Text));

    /// <summary>Whether the lines over the heads of comments are of them: a number and a title, the first letter of a name.</summary>
    private bool AreOver(List<int> firsts, List<string?> names)
    {
        var known = Enumerable.Range(0, firsts.Count).Where(i => firsts[i] > _from).ToList();
        var over = known.ConvertAll(i => _lines[firsts[i] - 1].Text);
        return CommentNames.AreCounted(over.ConvertAll(CommentNames.NumberOf))
            || known.Count(i => IsInitial(_lines[firsts[i] - 1].Text, names[i])) >= names.Count * Most;
    }

    private static bool IsInitial(string text, string? name) =>
        text.Length == 1 && name?.StartsWith(text, StringComparison.OrdinalIgnoreCase) == true;

    private List<int> Between(int start, int stop) =>
        [.. Enumerable.Range(start, Math.Max(0, stop - start)).Where(at => !IsTemplate(at))];

    /// <summary>Takes away titles that some engines make of how a comment begins, over its text or over the line about it.</summary>
    private void DropTitles(List<List<int>> said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            var lines = said[i];
            if (lines.Count > 1 && IsTitle(lines[0], lines[1]))
                lines.RemoveAt(0);
            if (
                lines.Count > 1
                && i + 1 < said.Count
                && said[i + 1] is [var next, ..]
                && IsTitle(lines[^1], next)
            )
                lines.RemoveAt(lines.Count - 1);
        }
    }

    private bool IsTitle(int title, int text) =>
        _lines[text].Text.Length > _lines[title].Text.Length
        && _lines[text].Text.StartsWith(_lines[title].Text, StringComparison.Ordinal);

    /// <summary>What the last one says: to the first line that comes back, where the others end so, or to the page's foot.</summary>
    private List<int> Last(int start, int stop, bool hasTail)
    {
        var said = new List<int>();
        var labels = 0;
        for (var at = start; at < stop && labels < LabelsOfFoot; at++)
        {
            var text = _lines[at].Text;
            if (said.Count > 0 && _lines[at].ClosesThread)
                break;
            if (IsTemplate(at))
            {
                if (hasTail && said.Count > 0 && Returns(at))
                    break;
                continue;
            }

            labels = text.Length < LongestLine && !LineClassifier.EndsSentence(text) ? labels + 1 : 0;
            said.Add(at);
        }

        return labels == LabelsOfFoot ? said[..^LabelsOfFoot] : said;
    }

    /// <summary>Whether a line comes back with most comments, whatever it says.</summary>
    private bool Returns(int at) =>
        _lines[at].Text.Length <= LongestLine
        && _signs.Letters(at) is { Length: > 0 } key
        && _counts[key] >= Math.Max(FewestComments, (_marks.Count - 1) * Returning);

    private bool HasText(int start, int stop) =>
        Enumerable
            .Range(start, Math.Max(0, stop - start))
            .Any(at => !IsTemplate(at) && LineClassifier.EndsSentence(_lines[at].Text));

    /// <summary>Whether a line is the page's own and comes back with each comment.</summary>
    private bool IsTemplate(int at)
    {
        var line = _lines[at];
        if (line.Text.Length > LongestLine)
            return false;
        var key = _signs.Letters(at);
        var isHeadline = _above.Contains(key) && !LineClassifier.EndsSentence(line.Text);
        return key.Length == 0 || isHeadline || line.Comments is not null || Returns(at) || IsAside(at);
    }

    /// <summary>Whether a line is of buttons, tells of an author, or belongs to the form.</summary>
    private bool IsAside(int at) =>
        _signs.IsButtons(at)
        || CommentPhrases.DescribesAuthor(_lines[at].Text)
        || _lines[at].Furniture
            is FurnitureKind.CommentForm
                or FurnitureKind.Share
                or FurnitureKind.RelatedLine;

    /// <summary>The words of a line that may hold a name and is not about the time; null for any other.</summary>
    private string? WordsAt(int at) =>
        at >= _from
        && at < _to
        && _lines[at].Text is { Length: <= LongestLine } text
        && !_marked.Contains(at)
        && _signs.TimeOnly(at) is null
        && !IsAside(at)
        && _lines[at].Comments is null
            ? text
            : null;

    /// <summary>The names in one place of each comment, without what the engine wrote beside them.</summary>
    private List<string?> Names(List<(int At, string? Words)> places)
    {
        var names = CommentNames.Tidy(
            places.ConvertAll(static place =>
                place.Words is null ? null : CommentPhrases.CleanAuthor(place.Words)
            )
        );
        return [.. places.Select((place, i) => NameOf(place.At, names[i]))];
    }

    /// <summary>A name that may be one; words that say so in the line itself stand close to it.</summary>
    private string? NameOf(int at, string? name) =>
        name is null || !MayBeName(name) ? null
        : _signs.OneLine(at) is { Author: { Length: > 0 } said } && said.Length < name.Length ? said
        : name;

    private bool MayBeName(string name) =>
        CommentHeader.MayBeAuthor(name)
        && name.Any(char.IsLetter)
        && !AroundTime.Contains(name)
        && !CommentPhrases.IsButtonRow(name)
        && !name.Contains(':', StringComparison.Ordinal)
        && !_above.Contains(CommentClock.LettersOf(name));

    /// <summary>The line that tells a comment's time; null where a line tells none, or says more.</summary>
    private TimeMark? MarkAt(int at)
    {
        var text = _lines[at].Text;
        if (text.Length > LongestLine || CommentPhrases.DescribesAuthor(text) || IsLabelled(at))
            return null;
        if (at > _from && _signs.IsClock(at))
            return null;
        if (_signs.DayIn(at) is { } reading)
        {
            var around = CommentClock.Without(text, reading.StartChar, reading.EndChar);
            return Mark(around, reading.Iso, reading.Raw);
        }

        return CommentHeader.HasTime(text)
            ? Mark(CommentClock.Strip(text), null, CommentClock.Find(text))
            : null;

        TimeMark? Mark(string around, string? time, string? timeText)
        {
            var rest = CommentPhrases.WithoutButtons(CommentClock.WithoutTime(around));
            var words = rest.Split(' ').Count(static word => word.Any(char.IsLetterOrDigit));
            var namesAuthor = CommentPhrases.NamesAuthor(text);
            var isSentence = LineClassifier.EndsSentence(text) && words > MostWords / 2 && !namesAuthor;
            return isSentence || words > (namesAuthor ? MostWordsOfAuthor : MostWords)
                ? null
                : new TimeMark(at, time, timeText, CommentPhrases.IsButtonRow(rest) ? null : rest);
        }
    }

    /// <summary>Whether the line above says that a time is of the author and not of what is said: "Joined".</summary>
    private bool IsLabelled(int at) =>
        at > _from
        && !char.IsDigit(_lines[at - 1].Text[^1])
        && CommentPhrases.DescribesAuthor($"{_lines[at - 1].Text}: {_lines[at].Text}");

    /// <summary>A line with the time of a comment, and what else it says.</summary>
    private sealed record TimeMark(int At, string? Time, string? TimeText, string? Beside);
}
