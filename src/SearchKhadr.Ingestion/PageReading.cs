namespace SearchKhadr.Ingestion;

/// <summary>What a page ended as, beside the text that it was read from.</summary>
/// <param name="Result">The article or the rejection.</param>
/// <param name="Text">The page as it was decoded; null where it could not be.</param>
/// <param name="IsMarkup">Whether the text is HTML.</param>
public sealed record PageReading(IngestResult Result, string? Text, bool IsMarkup);
