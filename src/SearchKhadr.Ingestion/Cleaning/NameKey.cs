namespace SearchKhadr.Ingestion.Cleaning;

/// <summary>A name by what everybody who writes it writes alike: its letters and digits, small.</summary>
/// <remarks>"The Daily-Post" and "the daily post" share a key. Nothing but letters and digits decides, in any script.</remarks>
internal static class NameKey
{
    private const string Article = "the";

    /// <summary>What is left of a key that loses its article: "The Hub" is not "Hub", which many outlets end with.</summary>
    private const int Shortest = 4;

    /// <summary>The key of a name; empty for a name of signs alone.</summary>
    public static string Of(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The key of an outlet's name, which is written with and without its English article.</summary>
    public static string OfOutlet(string name)
    {
        var key = Of(name);
        return key.Length >= Article.Length + Shortest && key.StartsWith(Article, StringComparison.Ordinal)
            ? key[Article.Length..]
            : key;
    }
}
