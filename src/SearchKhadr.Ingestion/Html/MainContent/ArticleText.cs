using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>The article's own text, its parts apart.</summary>
/// <param name="Body">Paragraphs, subheads, quotes and list items in reading order.</param>
/// <param name="Standfirst">The summary between headline and body.</param>
/// <param name="Captions">What stands under its pictures, each with the block where it stands.</param>
/// <param name="First">The block its body begins with; the number of blocks where there is no body.</param>
/// <param name="Last">The block its body ends with.</param>
internal sealed record ArticleText(
    IReadOnlyList<TextBlock> Body,
    string? Standfirst,
    IReadOnlyList<PlacedCaption> Captions,
    int First,
    int Last
);
