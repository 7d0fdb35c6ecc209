namespace SearchKhadr.Ingestion.Languages;

/// <summary>Reads tags such as <c>fr-CA</c> and <c>en_US</c>.</summary>
internal static class LanguageTag
{
    /// <summary>The two-letter code; null where the tag has none.</summary>
    public static string? Primary(string? tag)
    {
        var first = tag?.Trim().Replace('_', '-').Split('-')[0].ToLowerInvariant();
        return first is { Length: 2 } && first.All(char.IsAsciiLetter) ? first : null;
    }
}
