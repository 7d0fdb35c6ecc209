using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Records;

/// <summary>A text that is all article, taken apart.</summary>
/// <param name="Blocks">Its blocks in order, each on one line.</param>
/// <param name="Captions">What stands under its pictures, with their places among the blocks.</param>
internal sealed record Fragment(IReadOnlyList<BodyBlock> Blocks, IReadOnlyList<Caption> Captions);
