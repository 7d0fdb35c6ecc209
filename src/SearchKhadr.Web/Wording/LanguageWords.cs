using System.Globalization;

namespace SearchKhadr.Web.Wording;

/// <summary>Languages of texts.</summary>
internal static class LanguageWords
{
    /// <summary>What a <c>lang</c> attribute says; null where the language is not known.</summary>
    public static string? Tag(string language) => language is "und" or "" ? null : language;

    /// <summary>The language's name in the reader's; null where it is not known.</summary>
    public static string? Name(string language)
    {
        if (Tag(language) is not { } tag)
            return null;
        // Its display name is in the language of the request.
        var name = CultureInfo.GetCultureInfo(tag).DisplayName;
        return name.Length == 0 ? tag : name;
    }
}
