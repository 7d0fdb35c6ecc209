namespace SearchKhadr.Ingestion.Articles;

/// <summary>The text under a picture.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Credit">Who made the picture, such as "Ana Ruiz/Northern Wire"; null where it does not say.</param>
public sealed record Caption(string Text, string? Credit)
{
    /// <summary>
    /// Index in the article's body of the block that it stood before, the body's length where it stood behind the last;
    /// null where nothing says it.
    /// </summary>
    public int? Before { get; init; }

    /// <summary>Whether another one says the same, wherever it stood.</summary>
    internal bool Repeats(Caption other) => Text == other.Text && Credit == other.Credit;
}
