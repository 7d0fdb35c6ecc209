namespace SearchKhadr.Ingestion.Joining;

/// <summary>Where a page stands among the several pages of one article.</summary>
/// <param name="Base">What the addresses of all its pages have in common.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="HasNext">Whether it leads on to another one.</param>
internal sealed record PagePart(string Base, int Number, bool HasNext);
