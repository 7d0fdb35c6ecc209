using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>A page's candidates for a field, and what its gold makes of them.</summary>
/// <param name="Gold">The page: those of a site fall into one fold.</param>
/// <param name="Choice">The candidates' facts, and which is right.</param>
/// <param name="IsFirstRight">Whether the first kind of clue is right: what a plain order of sources would take.</param>
/// <param name="IsRight">Whether what a ranker with these weights takes is right.</param>
/// <param name="Describe">The gold and the candidates in a line, the best first: for looking at what came out wrong.</param>
internal sealed record RankedPage(
    GoldPage Gold,
    Choice Choice,
    bool IsFirstRight,
    Func<FeatureWeights, bool> IsRight,
    Func<FeatureWeights, string> Describe
);
