namespace SearchKhadr.Archive.Searching;

/// <summary>How often one part of an article matched.</summary>
/// <param name="Part">A name of <see cref="SearchableParts"/>.</param>
/// <param name="Hits">How many words are marked in it.</param>
public sealed record PartMatch(string Part, int Hits);
