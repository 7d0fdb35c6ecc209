namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>One set of names that a page gives, with every place that gives it.</summary>
/// <param name="People">The names as the best place writes them.</param>
/// <param name="Clues">The places, in page order; never empty.</param>
/// <param name="Features">Named facts that the ranker weighs; what is absent is 0.</param>
internal sealed record AuthorItem(
    IReadOnlyList<string> People,
    IReadOnlyList<AuthorClue> Clues,
    IReadOnlyDictionary<string, double> Features
);
