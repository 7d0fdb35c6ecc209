using AngleSharp.Dom;

namespace SearchKhadr.Ingestion.Html.Blocks;

/// <summary>A block of a body as the page sets it.</summary>
/// <param name="Owner">The nearest block-level element around it.</param>
/// <param name="Text">What it says, on one line.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal readonly record struct SeenBlock(IElement Owner, string Text, bool IsBold);
