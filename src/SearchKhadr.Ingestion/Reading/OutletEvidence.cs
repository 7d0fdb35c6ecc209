namespace SearchKhadr.Ingestion.Reading;

/// <summary>An outlet's name and what said it.</summary>
/// <param name="Name">The name, as it is to be shown.</param>
/// <param name="Evidence">The line or metadata field that names it, such as "og:site_name".</param>
internal sealed record OutletEvidence(string Name, string Evidence);
