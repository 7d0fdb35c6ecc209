namespace SearchKhadr.Web.Reading;

/// <summary>Cuts a text that no paragraph has into pieces that a browser lays out one by one.</summary>
/// <remarks>
/// A line of megabytes laid out as one paragraph keeps a browser busy for many seconds; a piece that is not in sight costs
/// nothing. Joined, the pieces are the text.
/// </remarks>
internal static class LongText
{
    /// <summary>A text up to this length is left whole. <b>Units</b> UTF-16 characters.</summary>
    public const int WholeChars = 20_000;

    private const int PieceChars = 4000;

    /// <summary>The text in pieces; itself where it is not long.</summary>
    public static IReadOnlyList<IReadOnlyList<NumberedRun>> Pieces(IReadOnlyList<NumberedRun> runs)
    {
        if (runs.Sum(run => (long)run.Text.Length) <= WholeChars)
            return [runs];
        var pieces = new List<IReadOnlyList<NumberedRun>>();
        var piece = new List<NumberedRun>();
        var length = 0;
        foreach (var run in runs.SelectMany(Cut))
        {
            if (length > 0 && length + run.Text.Length > PieceChars)
            {
                pieces.Add(piece);
                piece = [];
                length = 0;
            }
            piece.Add(run);
            length += run.Text.Length;
        }
        pieces.Add(piece);
        return pieces;
    }

    // A hit is never cut; its number stands for all of it.
    private static IEnumerable<NumberedRun> Cut(NumberedRun run)
    {
        var start = 0;
        while (run.Number is null && run.Text.Length - start > PieceChars)
        {
            var end = EndOf(run.Text, start);
            yield return run with
            {
                Text = run.Text[start..end],
            };
            start = end;
        }
        yield return start == 0 ? run : run with { Text = run.Text[start..] };
    }

    // Behind the last space, else between two whole characters.
    private static int EndOf(string text, int start)
    {
        var most = start + PieceChars;
        var space = text.LastIndexOf(' ', most - 1, PieceChars / 2);
        if (space > 0)
            return space + 1;
        return char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}
