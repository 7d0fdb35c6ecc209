using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Orders the lines above the body of a whole page by how likely they are its headline.</summary>
/// <remarks>
/// A linear model over <see cref="HeadlineItems"/>; its weights are made by <c>SearchKhadr.Benchmarks train-headlines</c>.
/// </remarks>
internal sealed class HeadlineRanker(FeatureWeights weights)
{
    /// <summary>The ranker with the weights that the product ships.</summary>
    public static HeadlineRanker Shipped { get; } =
        new(FeatureWeights.Load($"{typeof(HeadlineRanker).Namespace}.HeadlineWeights.txt"));

    /// <summary>The likeliest line; null where it speaks of nothing that the body speaks of.</summary>
    public int? Best(IReadOnlyList<HeadlineItem> items) =>
        items.MaxBy(item => weights.Score(item.Features)) is { IsOfBody: true } best ? best.Line : null;
}
