namespace SearchKhadr.Archive.Reading;

/// <summary>The result before or after an article.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="Headline">Its headline.</param>
public sealed record ResultNeighbour(string Id, string Headline);
