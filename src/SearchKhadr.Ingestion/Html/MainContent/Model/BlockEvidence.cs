using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent.Model;

/// <summary>What is known of a page before its blocks are judged.</summary>
internal sealed record BlockEvidence
{
    /// <summary>What weighs the evidence; null for the model that is shipped.</summary>
    public BodyModel? Model { get; init; }

    public required PageTree Page { get; init; }

    public required BlockValues Values { get; init; }

    /// <summary>The element that the rules take for the article's; null where they find none.</summary>
    public PageNode? Root { get; init; }

    /// <summary>The blocks that the rules would pick.</summary>
    public required IReadOnlySet<int> Picked { get; init; }

    public required Func<TextBlock, bool> IsTaken { get; init; }

    /// <summary>The blocks of the post that opens a forum's thread, which are the body; empty where the page is none.</summary>
    public IReadOnlyList<TextBlock> Opening { get; init; } = [];

    public int HeadlineBlock { get; init; } = -1;

    public string? Headline { get; init; }

    public string? Description { get; init; }

    /// <summary>The article's text as the page's own data give it.</summary>
    public string? LinkedBody { get; init; }
}
