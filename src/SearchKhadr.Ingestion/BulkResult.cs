namespace SearchKhadr.Ingestion;

/// <summary>What one page of many files ended as.</summary>
/// <param name="Result">The article or the rejection.</param>
/// <param name="FilesBegun">How many files had been opened when this page was found.</param>
public sealed record BulkResult(IngestResult Result, int FilesBegun);
