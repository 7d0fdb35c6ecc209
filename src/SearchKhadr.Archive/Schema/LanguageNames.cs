namespace SearchKhadr.Archive.Schema;

/// <summary>Languages by code and by English name.</summary>
internal static class LanguageNames
{
    /// <summary>The code of a text whose language is not known.</summary>
    public const string Undetermined = "und";

    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en",
        ["french"] = "fr",
        ["francais"] = "fr",
        ["français"] = "fr",
        ["arabic"] = "ar",
        ["chinese"] = "zh",
        ["japanese"] = "ja",
        ["korean"] = "ko",
        ["portuguese"] = "pt",
        ["german"] = "de",
        ["italian"] = "it",
        ["spanish"] = "es",
        ["unknown"] = Undetermined,
        ["none"] = Undetermined,
        [Undetermined] = Undetermined,
    };

    /// <summary>The code that a reader means; null when it is none.</summary>
    public static string? CodeOf(string text)
    {
        text = text.Trim();
        if (Codes.TryGetValue(text, out var code))
            return code;
        return text.Length == 2 && text.All(char.IsAsciiLetter) ? text.ToLowerInvariant() : null;
    }

    /// <summary>As a reader would say it.</summary>
    public static string NameOf(string code) =>
        code switch
        {
            "en" => "English",
            "fr" => "French",
            "ar" => "Arabic",
            "de" => "German",
            "it" => "Italian",
            "es" => "Spanish",
            "pt" => "Portuguese",
            "zh" => "Chinese",
            "ja" => "Japanese",
            "ko" => "Korean",
            Undetermined => "an unknown language",
            _ => code,
        };
}
