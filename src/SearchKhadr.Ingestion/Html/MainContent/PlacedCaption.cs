using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>A caption and the block of the page where it stands.</summary>
internal readonly record struct PlacedCaption(int Block, Caption Caption)
{
    /// <summary>The captions of a body, each with its place among the body's blocks; both come in page order.</summary>
    public static IReadOnlyList<Caption> Among(
        IReadOnlyList<PlacedCaption> captions,
        IReadOnlyList<BodyParagraph> body
    )
    {
        var before = 0;
        var among = new List<Caption>(captions.Count);
        foreach (var (block, caption) in captions)
        {
            while (before < body.Count && body[before].Block < block)
                before++;
            among.Add(caption with { Before = before });
        }

        return among;
    }
}
