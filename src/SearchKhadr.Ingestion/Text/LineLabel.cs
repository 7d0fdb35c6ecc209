namespace SearchKhadr.Ingestion.Text;

/// <summary>What a line of a page is part of.</summary>
internal enum LineLabel
{
    /// <summary>The page's own lines, and the head above the body.</summary>
    Other,

    Body,

    Comment,
}
