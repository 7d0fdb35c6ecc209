using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>Orders the names a page gives by how likely they are its author's.</summary>
/// <remarks>
/// A linear model over <see cref="AuthorItem.Features"/>; its weights are made by
/// <c>SearchKhadr.Benchmarks train-authors</c>.
/// </remarks>
internal sealed class AuthorRanker(FeatureWeights weights)
{
    /// <summary>The ranker with the weights that the product ships.</summary>
    public static AuthorRanker Shipped { get; } =
        new(FeatureWeights.Load($"{typeof(AuthorRanker).Namespace}.AuthorWeights.txt"));

    /// <summary>The likeliest names; null where no place tells of this page's author.</summary>
    public AuthorItem? Best(IReadOnlyList<AuthorItem> items)
    {
        // A "By" far off is this page's only where it is not one of a list's.
        var isList = items.Count(static item => item.Clues.All(static clue => IsFar(clue.Kind))) > 2;
        return items
            .Where(item => item.Clues.Any(clue => IsOwn(clue.Kind) || (IsFar(clue.Kind) && !isList)))
            .MaxBy(item => weights.Score(item.Features));
    }

    private static bool IsFar(AuthorClueKind kind) =>
        kind is AuthorClueKind.NamedFar or AuthorClueKind.SaidFar;

    private static bool IsOwn(AuthorClueKind kind) => kind != AuthorClueKind.Elsewhere && !IsFar(kind);
}
