namespace SearchKhadr.Web.Reading;

/// <summary>A paragraph, or a piece of one that is too long for a browser to lay out at once.</summary>
/// <param name="Paragraph">Which paragraph it is of, by its index.</param>
/// <param name="IsWhole">Whether it is the whole of it.</param>
/// <param name="Runs">Its text with its hits.</param>
public sealed record BodyPiece(int Paragraph, bool IsWhole, IReadOnlyList<NumberedRun> Runs);
