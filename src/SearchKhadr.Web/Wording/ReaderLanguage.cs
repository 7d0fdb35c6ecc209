using System.Globalization;

namespace SearchKhadr.Web.Wording;

/// <summary>The language in which the page speaks to its reader, which is not that of the articles.</summary>
/// <remarks>
/// The site sets the culture of each request, and a circuit keeps that of the request that opened it; this is the one
/// place that reads it.
/// </remarks>
internal static class ReaderLanguage
{
    /// <summary>English, which everything else falls back to.</summary>
    public const string English = "en";

    /// <summary>French.</summary>
    public const string French = "fr";

    private static readonly CultureInfo InEnglish = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo InFrench = CultureInfo.GetCultureInfo("fr-FR");

    /// <summary>The languages one can choose, by their tags.</summary>
    public static IReadOnlyList<string> All { get; } = [English, French];

    /// <summary>The tag of the language that is spoken now.</summary>
    public static string Tag => IsFrench ? French : English;

    /// <summary>How numbers and dates are written in it.</summary>
    public static CultureInfo Culture => IsFrench ? InFrench : InEnglish;

    private static bool IsFrench => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == French;

    /// <summary>Whether a count takes the singular: French says <c>0 article</c>, English <c>0 articles</c>.</summary>
    public static bool IsSingular(long count) => count == 1 || (count == 0 && IsFrench);

    /// <summary>A language's name in itself: <c>English</c>, <c>Français</c>.</summary>
    public static string NameOf(string tag)
    {
        var culture = CultureInfo.GetCultureInfo(tag);
        return culture.TextInfo.ToTitleCase(culture.NativeName);
    }
}
