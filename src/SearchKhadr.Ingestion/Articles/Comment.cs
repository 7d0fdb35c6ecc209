namespace SearchKhadr.Ingestion.Articles;

/// <summary>What one reader wrote under an article.</summary>
/// <param name="Author">The name as written; null where there is none.</param>
/// <param name="Time">ISO 8601 date or date and time as the page gives it, zone only where stated; null where none.</param>
/// <param name="Text">What it says; paragraphs parted by an empty line.</param>
/// <param name="Parent">Index in the article's comments of the comment it answers; null at the top level.</param>
public sealed record Comment(string? Author, string? Time, string Text, int? Parent)
{
    /// <summary>The time as the page writes it, such as "3 hours ago"; null where it writes none.</summary>
    public string? TimeText { get; init; }

    /// <summary>Votes for it less votes against it, as the page counts them; null where it shows none.</summary>
    public int? Votes { get; init; }
}
