namespace SearchKhadr.Archive.Reading;

/// <summary>Where a comment stands in its thread.</summary>
/// <param name="Index">Its index in the article's comments.</param>
/// <param name="Depth">How many comments it stands under.</param>
/// <param name="Parent">The index of the comment it answers; null at the top level.</param>
public sealed record ThreadPlace(int Index, int Depth, int? Parent);
