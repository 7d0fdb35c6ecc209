namespace SearchKhadr.Ingestion.Text;

/// <summary>Finds the comments under a heading of which each stands below a name and nothing else.</summary>
/// <remarks>
/// Teasers stand below short labels too, so something more must speak for a thread: as many names as the heading counts, a
/// name that comes back, or buttons between them.
/// </remarks>
internal static class NameLines
{
    /// <summary>Fewer names under a heading are no thread.</summary>
    private const int FewestNames = 2;

    /// <summary>A line that is only a name has hardly more. <b>Units</b> words.</summary>
    private const int MostWords = 4;

    /// <summary>The same with an address, the parts of which count. <b>Units</b> words.</summary>
    private const int MostWordsWithSite = 16;

    /// <summary>So many labels in a row are the page's. <b>Units</b> lines.</summary>
    private const int LabelsOfMenu = 3;

    /// <summary>The first name stands this close below the heading. <b>Units</b> lines.</summary>
    private const int FirstWithin = 3;

    /// <summary>A name so far below the one before it belongs to something else. <b>Units</b> lines.</summary>
    private const int NextWithin = 20;

    /// <summary>The lines that name who says what stands below; empty where there is no such thread.</summary>
    /// <param name="signs">The page.</param>
    /// <param name="from">The line below the heading.</param>
    /// <param name="count">How many comments the heading counts; null where it does not.</param>
    /// <param name="end">The line behind the last that may be of the thread.</param>
    public static IReadOnlyList<int> Find(CommentSigns signs, int from, int? count, out int end)
    {
        var lines = signs.Lines;
        var names = new List<int>();
        var hasButtons = false;
        for (end = from; end < lines.Count; end++)
        {
            if (lines[end].OpensTail)
                break;
            if (end - (names.Count == 0 ? from + FirstWithin : names[^1] + NextWithin) > 0)
                break;
            if (IsOverWords(signs, end))
                names.Add(end);
            else
                hasButtons |= names.Count > 0 && signs.IsButtons(end);
        }

        var hasReturned = names.DistinctBy(at => lines[at].Text).Count() < names.Count;
        var isThread = names.Count >= FewestNames && (hasButtons || hasReturned || names.Count == count);
        return isThread ? names : [];
    }

    /// <summary>The names of a thread, some of which stand beside addresses: those above, where they come back, and below.</summary>
    /// <param name="signs">The page.</param>
    /// <param name="sites">The lines with an address, in order; one at least.</param>
    public static IReadOnlyList<int> Around(CommentSigns signs, IReadOnlyList<int> sites)
    {
        var lines = signs.Lines;
        var names = new List<int> { sites[0] };
        for (var at = sites[0] + 1; at < lines.Count && at <= names[^1] + NextWithin; at++)
        {
            if (lines[at].OpensTail || IsMenu(signs, at))
                break;
            if (HasSite(signs, at) || IsOverWords(signs, at))
                names.Add(at);
        }

        var known = names.Select(at => lines[at].Text).ToHashSet(StringComparer.Ordinal);
        for (var at = names[0] - 1; at >= Math.Max(0, names[0] - NextWithin); at--)
        {
            if (known.Contains(lines[at].Text) && IsOverWords(signs, at))
                names.Insert(0, at);
        }

        return names;
    }

    /// <summary>Whether a line is a name and nothing else.</summary>
    public static bool IsName(CommentSigns signs, int at) =>
        signs.Lines[at] is { Kind: LineKind.Label, Words: > 0 and <= MostWords } line
        && CommentHeader.MayBeAuthor(CommentHeader.WithoutNumber(line.Text))
        && !signs.IsButtons(at);

    /// <summary>Whether a line is a name and the address of its owner's page, over words that are no such line.</summary>
    public static bool HasSite(CommentSigns signs, int at) =>
        IsBesideSite(signs.Lines[at])
        && at + 1 < signs.Lines.Count
        && signs.Lines[at + 1] is { IsFurniture: false } next
        && !IsBesideSite(next);

    /// <summary>What a line that is only a name tells.</summary>
    public static CommentHeader Header(PageLine line) =>
        new(
            CommentHeader.WithoutNumber(CommentNames.WithoutSite(line.Text)),
            null,
            null,
            "",
            IsCertain: false
        );

    private static bool IsOverWords(CommentSigns signs, int at) =>
        at + 1 < signs.Lines.Count && IsName(signs, at) && IsSaid(signs.Lines[at + 1]);

    /// <summary>Whether lines are labels over labels: nobody says anything below them.</summary>
    private static bool IsMenu(CommentSigns signs, int at) =>
        at + LabelsOfMenu <= signs.Lines.Count
        && Enumerable
            .Range(at, LabelsOfMenu)
            .All(i => signs.Lines[i].Kind == LineKind.Label && !IsBesideSite(signs.Lines[i]));

    private static bool IsBesideSite(PageLine line) =>
        line.Words <= MostWordsWithSite
        && CommentNames.WithoutSite(line.Text) is var name
        && name.Length < line.Text.Length
        && CommentHeader.MayBeAuthor(name);

    private static bool IsSaid(PageLine line) =>
        line.Kind is LineKind.Prose or LineKind.Sentence
        || (line.Words > MostWords && LineClassifier.EndsSentence(line.Text));
}
