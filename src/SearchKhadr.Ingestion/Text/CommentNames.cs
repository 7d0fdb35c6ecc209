using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Takes from the names over a thread's comments what the engine wrote beside each of them.</summary>
internal static partial class CommentNames
{
    /// <summary>Two people may share a surname; so many do not. <b>Units</b> names.</summary>
    private const int FewestSharing = 3;

    /// <summary>"Name, town, country". <b>Units</b> commas.</summary>
    private const int CommasOfPlace = 2;

    /// <summary>A name's part that an address holds by no chance has so many. <b>Units</b> chars.</summary>
    private const int ShortestPart = 4;

    /// <summary>The names without their place in the thread, the towns they are from, and the labels that all share.</summary>
    /// <param name="names">One a comment, in the order of the thread; null where none was found.</param>
    public static List<string?> Tidy(List<string?> names) =>
        WithoutLabels(WithoutPlaces(WithoutNumbers(names)));

    /// <summary>The number a line begins with and goes on behind: "2. Nobody asked", "#2 tidewatcher"; null without one.</summary>
    public static int? NumberOf(string line) =>
        Numbered.Match(line) is { Success: true } match
            ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Whether numbers go up by one from each to the next.</summary>
    public static bool AreCounted(IReadOnlyList<int?> numbers) =>
        numbers.Count > 1
        && numbers[0] is { } first
        && numbers.Select((number, i) => number == first + i).All(static isNext => isNext);

    /// <summary>A line about a comment without the address of the page of who wrote it: "http://quay.example Old Hand".</summary>
    public static string WithoutSite(string line) =>
        line.Contains("://", StringComparison.Ordinal) ? Site.Replace(line, "") : line;

    /// <summary>Whether the address in a line is called like the one whose name stands beside it.</summary>
    public static bool IsOwnSite(string line)
    {
        var name = WithoutSite(line);
        return name.Length < line.Length
            && Words(name)
                .Any(part =>
                    part.Length >= ShortestPart
                    && Site.Match(line).ValueSpan.Contains(part, StringComparison.OrdinalIgnoreCase)
                );
    }

    /// <summary>"1Old Hand", "2tidewatcher".</summary>
    private static List<string?> WithoutNumbers(List<string?> names) =>
        AreCounted(names.ConvertAll(static name => name is null ? null : NumberOf(name)))
            ? names.ConvertAll(static name => name?[Numbered.Match(name).Length..])
            : names;

    /// <summary>"Old Hand [Visitor]", "tidewatcher | Email | Homepage", "Old Hand 23 Fans".</summary>
    private static List<string?> WithoutLabels(List<string?> names)
    {
        var known = names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (known.Count < 2)
            return names;
        var parts = known.ConvertAll(Words);
        var shared = 0;
        while (
            parts.TrueForAll(words => words.Length > shared + 1)
            && parts.Select(words => Number.Replace(words[^(shared + 1)], "0")).Distinct().Count() == 1
        )
            shared++;
        while (shared > 0 && known.Count < FewestSharing && char.IsLetterOrDigit(parts[0][^shared][0]))
            shared--;
        return shared == 0
            ? names
            : names.ConvertAll(name =>
                name is null ? null : string.Join(' ', Words(name)[..^shared]).TrimEnd(',', '|', '-')
            );
    }

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<string?> WithoutPlaces(List<string?> names) =>
        names.TrueForAll(static name => name is null || name.Count(static c => c == ',') >= CommasOfPlace)
            ? names.ConvertAll(static name => name?[..name.IndexOf(',', StringComparison.Ordinal)])
            : names;

    [GeneratedRegex(@"^#?(?<n>[0-9]{1,4})(?:[.):]|\s?[-–—])?\s*(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex(
        @"^https?://\S+\s+(?=\S)|(?<=\S)\s+\(?https?://\S+(?=\s*(?:[|,(–—·•-]|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Site { get; }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number { get; }
}
