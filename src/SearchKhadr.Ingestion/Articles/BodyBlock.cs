namespace SearchKhadr.Ingestion.Articles;

/// <summary>One block of an article's body: what stands between two line ends of the page.</summary>
/// <param name="Text">What it says, on one line; a bullet, number or quotation sign that the page adds is none of it.</param>
/// <param name="Kind">What it is.</param>
public sealed record BodyBlock(string Text, BlockKind Kind = BlockKind.Paragraph)
{
    /// <summary>What parts the cells in the text of a table's row.</summary>
    public const string CellBar = " | ";

    /// <summary>The greatest level of a list item, however deep its page sets it.</summary>
    internal const int DeepestItem = 6;

    /// <summary>How deep a subhead or a list item stands. <b>Shape</b> From 1, which all other kinds have too.</summary>
    public int Level { get; init; } = 1;

    /// <summary>The number of an item of a numbered list; null of one with a bullet, and of all other kinds.</summary>
    public int? Number { get; init; }

    /// <summary>Whether it goes on with the quote, list item or table that an earlier block began.</summary>
    public bool Continues { get; init; }
}
