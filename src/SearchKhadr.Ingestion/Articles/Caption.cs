namespace SearchKhadr.Ingestion.Articles;

/// <summary>The text under a picture.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Credit">Who made the picture, such as "Ana Ruiz/Northern Wire"; null where it does not say.</param>
public sealed record Caption(string Text, string? Credit);
