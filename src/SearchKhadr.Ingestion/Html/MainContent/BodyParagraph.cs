using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>One block of the body and the block of the page that it was read from.</summary>
/// <param name="Block">Index of the page's block; of a table's row, of its first cell.</param>
/// <param name="Content">What it says and what it is.</param>
internal readonly record struct BodyParagraph(int Block, BodyBlock Content)
{
    public string Text => Content.Text;
}
