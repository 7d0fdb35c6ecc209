namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>One paragraph of the body and the block that it was read from.</summary>
/// <param name="Block">Index of the block; of a table's row, of its first cell.</param>
/// <param name="Text">On one line.</param>
internal readonly record struct BodyParagraph(int Block, string Text);
