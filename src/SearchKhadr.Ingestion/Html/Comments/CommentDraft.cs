using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>One comment before its parent is known.</summary>
/// <param name="Level">How deep it stands among replies; only comparisons count.</param>
internal sealed record CommentDraft(string? Author, string? Time, string Text, int Level, string? ReplyTo)
{
    /// <summary>The time as written.</summary>
    public string? TimeText { get; init; }

    /// <summary>The blocks that its text was read from; empty where they are not known.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; init; } = [];

    /// <summary>The votes the page shows beside it.</summary>
    public int? Votes { get; init; }
}

/// <summary>An element that holds one comment, and where nested replies begin inside it.</summary>
internal sealed record CommentItem(
    PageNode Node,
    IReadOnlyList<TextBlock> Blocks,
    IReadOnlyList<PageNode> Nested
)
{
    /// <summary>The largest element that holds this comment and no other of its thread.</summary>
    public PageNode Whole { get; init; } = Node;
}
