namespace SearchKhadr.Ingestion.Copies;

/// <summary>Another saved page that holds the same story.</summary>
/// <param name="File">The other page's name.</param>
/// <param name="Kind">What they have in common.</param>
/// <param name="Similarity">
/// How much of their text is the same. <b>Shape</b> 0 to 1, estimated; 0 where a text is too short to tell.
/// </param>
public sealed record CopyLink(string File, CopyKind Kind, double Similarity);
