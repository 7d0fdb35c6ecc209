using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Says how likely each line of a page that was saved as text is the article's.</summary>
/// <remarks>
/// Logistic regression over <see cref="LineFeatures"/>; its weights are made by
/// <c>SearchKhadr.Benchmarks train-lines</c>.
/// </remarks>
internal sealed class LineRanker(FeatureWeights weights)
{
    /// <summary>The ranker with the weights that the product ships.</summary>
    public static LineRanker Shipped { get; } =
        new(FeatureWeights.Load($"{typeof(LineRanker).Namespace}.LineWeights.txt"));

    /// <summary>A shorter page is hardly a whole one with menus and feet: its lines are left undecided.</summary>
    private const int FewestLines = 20;

    /// <summary>A value a line: above 0 where it is rather the article's than not.</summary>
    /// <param name="lines">The page's lines.</param>
    /// <param name="end">Where its comments begin: the lines from there on are neither judged nor looked at.</param>
    public double[] Values(IReadOnlyList<PageLine> lines, int end)
    {
        var values = new double[lines.Count];
        if (lines.Count < FewestLines)
            return values;

        var features = new LineFeatures([.. lines.Take(end)]);
        for (var i = 0; i < end; i++)
            values[i] = weights.Score(features.Of(i));
        return values;
    }
}
