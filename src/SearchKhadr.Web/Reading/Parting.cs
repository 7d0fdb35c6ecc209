namespace SearchKhadr.Web.Reading;

/// <summary>Parts what is too much for one page, in its order.</summary>
/// <remarks>
/// A page of ten thousand comments with a hit in every one is twelve megabytes and a quarter of a million nodes, which
/// keeps a browser busy for ten seconds; a part is written, sent and laid out before it is noticed.
/// </remarks>
internal static class Parting
{
    /// <summary>About how much a part weighs at most. <b>Units</b> characters of markup.</summary>
    public const int MostWeight = 400_000;

    /// <summary>How many comments a part has at most.</summary>
    public const int MostComments = 200;

    // The markup around a hit, and around a comment, without their words.
    private const int HitWeight = 150;
    private const int CommentWeight = 600;

    /// <summary>About what a text weighs with its hits. <b>Units</b> characters of markup.</summary>
    public static int Weight(IReadOnlyList<NumberedRun> runs) =>
        runs.Sum(run => run.Text.Length + (run.Number is null ? 0 : HitWeight));

    /// <summary>About what a comment weighs.</summary>
    public static int Weight(ThreadedComment comment) => CommentWeight + Weight(comment.Runs);

    /// <summary>A comment, or its pieces where it is too much for one part; no two of them are.</summary>
    public static IReadOnlyList<ThreadedComment> Pieces(ThreadedComment comment)
    {
        if (Weight(comment) <= MostWeight)
            return [comment];
        var texts = LongText.Pieces(comment.Runs);
        var parts = Of(texts, Weight, int.MaxValue);
        return
        [
            .. parts.Select(
                (part, i) =>
                    comment with
                    {
                        Runs = [.. texts.Take(part).SelectMany(runs => runs)],
                        Piece = i + 1,
                        Pieces = parts.Count,
                    }
            ),
        ];
    }

    /// <summary>Where each part is. <b>Shape</b> in order, without gaps, none empty; one part at least.</summary>
    public static IReadOnlyList<Range> Of<T>(IReadOnlyList<T> items, Func<T, int> weigh, int mostItems)
    {
        var parts = new List<Range>();
        var start = 0;
        var weight = 0L;
        for (var i = 0; i < items.Count; i++)
        {
            var own = weigh(items[i]);
            if (i > start && (weight + own > MostWeight || i - start >= mostItems))
            {
                parts.Add(start..i);
                start = i;
                weight = 0;
            }
            weight += own;
        }
        parts.Add(start..items.Count);
        return parts;
    }
}
