namespace SearchKhadr.Ingestion.Markdown;

/// <summary>One block of a Markdown text, its marks still inside.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its lines joined by spaces; a code block's by line ends.</param>
/// <param name="Depth">A heading's level, or how deep a list item or a quote is nested, from 1.</param>
internal sealed record MarkdownBlock(MarkdownBlockKind Kind, string Text, int Depth = 1)
{
    /// <summary>The number in front of a list item; null where a bullet is.</summary>
    public int? Number { get; init; }

    /// <summary>Whether it goes on with the quote of the block before it.</summary>
    public bool Continues { get; init; }
}

/// <summary>The kinds of block that are told apart.</summary>
internal enum MarkdownBlockKind
{
    Paragraph,
    Heading,
    ListItem,

    /// <summary>A paragraph inside a list item, behind its first.</summary>
    ListContinuation,
    Quote,
    Code,
}
