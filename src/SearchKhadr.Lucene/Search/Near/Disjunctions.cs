using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>
/// Turns a combination of alternatives into alternatives of combinations, so that a short alternative does not hide a
/// longer one that goes on as the combination asks.
/// </summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>Disjunctions</c>: single words stay together, since none hides another.</remarks>
internal static class Disjunctions
{
    private const int MaxCombinations = 1024;

    /// <summary>The combinations of every choice of alternatives.</summary>
    /// <exception cref="QueryTooComplexException">They are too many.</exception>
    public static IEnumerable<IntervalsSource> PullUp(
        IReadOnlyList<IntervalsSource> sources,
        Func<IReadOnlyList<IntervalsSource>, IntervalsSource> combine
    )
    {
        var choices = new List<List<IntervalsSource>> { new() };
        foreach (var source in sources)
        {
            var split = Split(source);
            if ((long)choices.Count * split.Count > MaxCombinations)
                throw new QueryTooComplexException(
                    $"alternatives near one another give more than {MaxCombinations} combinations"
                );
            choices =
            [
                .. split.SelectMany(part =>
                    choices.Select(choice => new List<IntervalsSource>(choice) { part })
                ),
            ];
        }
        return choices.Select(combine);
    }

    /// <summary>What is made of each alternative.</summary>
    public static IEnumerable<IntervalsSource> PullUp(
        IntervalsSource source,
        Func<IntervalsSource, IntervalsSource> make
    ) => Split(source).Select(make);

    /// <summary>The alternatives; all that are single words as one.</summary>
    public static IReadOnlyList<IntervalsSource> Split(IntervalsSource source)
    {
        var alternatives = source.Alternatives;
        IntervalsSource[] words = [.. alternatives.Where(part => part.MinExtent == 1)];
        var longer = alternatives.Where(part => part.MinExtent != 1);
        return words.Length == 0 ? [.. longer] : [Intervals.Or(words), .. longer];
    }
}
