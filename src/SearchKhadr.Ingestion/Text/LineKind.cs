namespace SearchKhadr.Ingestion.Text;

/// <summary>What a line is by itself, before its place in the page is looked at.</summary>
internal enum LineKind
{
    /// <summary>Short words: a headline, a label, a subhead, somebody's link.</summary>
    Label,

    /// <summary>One short sentence.</summary>
    Sentence,

    /// <summary>Running text.</summary>
    Prose,

    Furniture,
    Caption,
    Byline,
    Date,
    Url,
    CommentHeading,
}
