namespace SearchKhadr.Ingestion.Articles;

/// <summary>A date as exactly as it is known, and where that was read.</summary>
/// <param name="Value">
/// <c>2010-10-26</c>, <c>2010-10</c> or <c>2010</c> by the precision; null when it is <see cref="DatePrecision.None"/>.
/// </param>
/// <param name="Precision">How much of the value is known.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Raw">The text it was read from; null when the source is <see cref="DateSource.None"/>.</param>
public sealed record ArticleDate(string? Value, DatePrecision Precision, DateSource Source, string? Raw)
{
    /// <summary>Nothing says when.</summary>
    public static ArticleDate None { get; } = new(null, DatePrecision.None, DateSource.None, null);
}
