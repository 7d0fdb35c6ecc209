using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Furniture;

/// <summary>
/// Recognises the page's own lines by the wording that sites share: in English and French by patterns, in the other
/// languages by phrases as they are written.
/// </summary>
/// <remarks>
/// <para>
/// <b>Guarantees</b> Looks at one line alone, and names no site. A line is furniture only when all of it reads so; a
/// sentence of the article that mentions a newsletter is not. The phrases stand in the folder Phrases.
/// </para>
/// <para><b>Threads</b> Safe for many threads at once.</para>
/// </remarks>
internal static partial class FurniturePatterns
{
    private const int LongestLine = 240;

    private static readonly (FurnitureKind Kind, Regex Pattern)[] Phrases =
    [
        .. new[]
        {
            FurnitureKind.Navigation,
            FurnitureKind.Share,
            FurnitureKind.RelatedHeading,
            FurnitureKind.RelatedLine,
            FurnitureKind.Subscribe,
            FurnitureKind.CommentForm,
            FurnitureKind.Advertisement,
            FurnitureKind.Footer,
            FurnitureKind.Filing,
        }.Select(static kind => (kind, PhraseFile.Load(kind))),
    ];

    /// <summary>What a line is for; none for a line that may belong to the article.</summary>
    public static FurnitureKind Classify(string line)
    {
        if (line.Length is 0 or > LongestLine)
            return FurnitureKind.None;
        var bare = line.Trim([.. " []()|•·*»«›‹><→←▸▾+-–"]);
        if (bare.Length == 0)
            return FurnitureKind.Navigation;

        foreach (var (kind, pattern) in Phrases)
        {
            if (Matches(pattern, bare))
                return kind;
        }

        if (PlainPhrases.Find(bare) is var plain and not FurnitureKind.None)
            return plain;
        return IsMenu(line) ? FurnitureKind.Navigation : FurnitureKind.None;
    }

    /// <summary>A line that outlasts the pattern's patience is no line of a template: it belongs to the page.</summary>
    private static bool Matches(Regex pattern, string line)
    {
        try
        {
            return pattern.IsMatch(line);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    public static bool IsFurniture(string line) => Classify(line) != FurnitureKind.None;

    /// <summary>Three or more short labels parted by bars or bullets, or a row of sharing services.</summary>
    private static bool IsMenu(string line)
    {
        if (ServicesOnly.IsMatch(line))
            return true;

        var labels = MenuSeparator.Split(line);
        return labels.Length >= 3
            && labels.All(static l => l.Length <= 30 && l.Count(static c => c == ' ') < 4)
            && !DateOrByline.IsMatch(line);
    }

    [GeneratedRegex(@"\s*[|•·]\s*|\s{3,}|\s+>\s+|\s+/\s+", RegexOptions.CultureInvariant)]
    private static partial Regex MenuSeparator { get; }

    [GeneratedRegex(
        @"^(?:(?:facebook|twitter|x|linkedin|reddit|google\s?\+|google|pinterest|whatsapp|tumblr|digg|delicious|"
            + @"del\.icio\.us|stumbleupon|instagram|youtube|e-?mail|courriel|print|imprimer|share|partager|tweet|save|"
            + @"rss|copy\s+link|messenger|bluesky|threads|mastodon|flipboard|pocket|more|plus|comments?|feed)"
            + @"(?:$|[\s|•·,/()0-9+]+)){2,}$"
            + @"|^(?:facebook|twitter|linkedin|reddit|whatsapp|pinterest|instagram|youtube|tumblr|digg)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ServicesOnly { get; }

    [GeneratedRegex(
        @"\b\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}\b|\b\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4}\b|^(?:by|par)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DateOrByline { get; }
}
