using System.Globalization;

namespace SearchKhadr.Web.Wording;

/// <summary>Languages of texts.</summary>
internal static class LanguageWords
{
    /// <summary>What a <c>lang</c> attribute says; null where the language is not known.</summary>
    public static string? Tag(string language) => language is "und" or "" ? null : language;

    /// <summary>The language's name in English; null where it is not known.</summary>
    public static string? Name(string language) =>
        Tag(language) is { } tag ? CultureInfo.GetCultureInfo(tag).EnglishName : null;
}
