using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Reading;

/// <summary>A block or a caption of a text, or a piece of one that is too long for a browser to lay out at once.</summary>
/// <param name="Part">What it is of.</param>
/// <param name="IsWhole">Whether it is the whole of it.</param>
/// <param name="Runs">Its text with its hits.</param>
public sealed record BodyPiece(BodyPart Part, bool IsWhole, IReadOnlyList<NumberedRun> Runs);
