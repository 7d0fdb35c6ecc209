using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Reading;

/// <summary>One date that a page gives for itself.</summary>
/// <param name="Raw">The text it was read from.</param>
/// <param name="Value"><c>2010-10-26</c>, <c>2010-10</c> or <c>2010</c>.</param>
/// <param name="Precision">How much of it is known; never none.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="IsUpdated">Whether it says when the page was changed, not when it was published.</param>
internal sealed record DateCandidate(
    string Raw,
    string Value,
    DatePrecision Precision,
    DateSource Source,
    bool IsUpdated = false
)
{
    /// <summary>The field, element or line that said it; null where only <see cref="Source"/> is known.</summary>
    public string? Evidence { get; init; }
}
