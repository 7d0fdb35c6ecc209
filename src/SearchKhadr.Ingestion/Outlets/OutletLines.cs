using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Bylines;

namespace SearchKhadr.Ingestion.Outlets;

/// <summary>Reads the outlet's name out of the lines in which pages speak of themselves.</summary>
internal static partial class OutletLines
{
    private const int LongestLine = 200;

    /// <summary>Adds what one line says: a copyright, "Interact with …", "Subscribe to …".</summary>
    public static void Collect(string line, OutletVotes votes)
    {
        if (line.Length > LongestLine)
            return;

        foreach (var (pattern, weight) in Patterns)
        {
            var match = pattern.Match(line);
            if (!match.Success)
                continue;

            var name = match.Groups["name"].Value;
            if (IsName(name))
                votes.Add(name, weight, line);
        }
    }

    /// <summary>Whether words may name an outlet: few, capitalised, no sentence.</summary>
    public static bool IsName(string text) =>
        text.Length is >= 2 and <= 60
        && text.Count(static c => c == ' ') < 7
        && char.IsUpper(text.FirstOrDefault(char.IsLetter))
        && !Pronoun.IsMatch(text);

    /// <summary>Whether a line alone may be the name on top of a page.</summary>
    public static bool MayBeMasthead(string line) =>
        IsName(line)
        && line.Count(static c => c == ' ') < 6
        && !line.Any(char.IsDigit)
        && line[^1] is not ('.' or '!' or '?' or ':' or ',' or ';');

    /// <summary>The name in front of a bar, a dash or a colon on top of a page; null where there is none.</summary>
    public static string? LeadingName(string line)
    {
        var match = Leading.Match(line);
        if (!match.Success)
            return null;

        var name = match.Groups["name"].Value.Trim();
        var isBar = match.Groups["mark"].Value.AsSpan().Trim() is not ":";
        return
            MayBeMasthead(name)
            && (
                MediaWords.LooksLikeOutlet(name)
                || (Article.IsMatch(name) && name.Contains(' ', StringComparison.Ordinal))
                || (isBar && name.Contains(' ', StringComparison.Ordinal))
            )
            ? name
            : null;
    }

    private static IEnumerable<(Regex Pattern, double Weight)> Patterns =>
        [
            (Copyright, 1.5),
            (Interact, 1.2),
            (PrintedFrom, 1.2),
            (NotResponsible, 1.0),
            (NextIssue, 0.9),
            (Subscribe, 0.6),
        ];

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^\W{0,3}(©|\(c\)|copyright)(\s*(©|\(c\)))?\s*(,?\s*\d{4}(\s?[-–]\s?\d{4})?)?\s*,?\s*(by\s+)?(?<name>\p{L}[^.|©,\d]{1,58}?)\s*(,?\s*\d{4})?\s*(,?\s*(inc|ltd|llc|ltée|corp)\b.*)?(?=[.|,•]|$|\s+(all\s+rights|tous\s+droits))",
        Options
    )]
    private static partial Regex Copyright { get; }

    [GeneratedRegex(@"^(interact\s+with|interagi(r|ssez)\s+avec)\s+(?<name>[^.:!?]{2,50})$", Options)]
    private static partial Regex Interact { get; }

    [GeneratedRegex(
        @"^(printed|imprimé|reprinted)\s+(from|à\s+partir\s+d[eu])\s+(the\s+)?(?<name>[^.:!?]{2,50}?)(\s+(web\s?site|site|page))?$",
        Options
    )]
    private static partial Regex PrintedFrom { get; }

    [GeneratedRegex(
        @"^\W{0,2}(note\s*:\s*)?(?<name>[^.:!?]{2,50}?)\s+(is\s+not\s+responsible\s+for|n['’]est\s+pas\s+responsable\s+d)",
        Options
    )]
    private static partial Regex NotResponsible { get; }

    [GeneratedRegex(
        @"^(the\s+next\s+issue\s+of\s+)?(?<name>[^.:!?]{2,50}?)\s+(headline\s+news|newsletter|top\s+stories)?\s*will\s+(soon\s+)?(be|arrive)\b",
        Options
    )]
    private static partial Regex NextIssue { get; }

    [GeneratedRegex(
        @"^(subscribe\s+to|s['’]abonner\s+à|abonnez-vous\s+(à|au)|more\s+from|support)\s+(?<name>\p{Lu}[^.:!?,]{2,50}?)(?=[.:!?,]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase
    )]
    private static partial Regex Subscribe { get; }

    [GeneratedRegex(@"^(?<name>[^|:—–•]{2,40}?)(?<mark>\s+[|—–•]\s+|:\s+)\S", RegexOptions.CultureInvariant)]
    private static partial Regex Leading { get; }

    [GeneratedRegex(@"^(?:the|le|la|les|l['’])\s?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article { get; }

    [GeneratedRegex(
        @"\b(?:our|my|your|this|us|we|you|post\s+comments|notre|votre|nos|vos|ce|cette)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pronoun { get; }
}
