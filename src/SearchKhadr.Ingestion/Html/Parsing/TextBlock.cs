namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>A run of text that stands on its own on the page: a paragraph, a heading, a cell, a list item.</summary>
/// <param name="Index">Its place among the page's blocks.</param>
/// <param name="Text">White space collapsed, a line feed where the page breaks a line; never empty.</param>
/// <param name="LinkChars">How many of its characters are link text.</param>
/// <param name="BoldChars">How many of its characters are bold.</param>
/// <param name="Owner">The nearest block-level element around it.</param>
internal sealed record TextBlock(int Index, string Text, int LinkChars, int BoldChars, PageNode Owner)
{
    /// <summary>The text on one line.</summary>
    public string Flat => field ??= Text.Replace('\n', ' ');

    /// <summary>The part of the text that is link text, 0 to 1.</summary>
    public double LinkShare => (double)LinkChars / Text.Length;

    /// <summary>Characters that are not link text.</summary>
    public int OwnChars => Text.Length - LinkChars;

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence { get; } = HtmlText.EndsSentence(Text);

    /// <summary>Whether the owner is a heading, from h1 to h6.</summary>
    public bool IsHeading => Owner.IsHeading;

    /// <summary>Where the first link in its owner leads, or the one around it, as written; null where there is none.</summary>
    public string? LinkAddress =>
        (Owner.Element.QuerySelector("a[href]") ?? Owner.Element.Closest("a[href]"))?.GetAttribute("href");

    public bool IsUnder(Hint hint) => Owner.IsUnder(hint);
}
