namespace SearchKhadr.Ingestion.Articles;

/// <summary>What a block of an article's body is to its reader.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading inside the article.</summary>
    Subhead,

    /// <summary>Somebody else's words, set apart.</summary>
    Quote,

    /// <summary>An item of a list, with a bullet or a number.</summary>
    ListItem,

    /// <summary>A row of a table, its cells parted by <see cref="BodyBlock.CellBar"/>.</summary>
    TableRow,
}
