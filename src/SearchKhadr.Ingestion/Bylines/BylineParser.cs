using System.Buffers;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Bylines;

/// <summary>Takes the people out of a byline: "By Ana Ruiz and Bo Li, Northern Gazette | Posted: …".</summary>
internal static partial class BylineParser
{
    private const int LongestLine = 300;

    /// <summary>Without "By", something stands between the name and the outlet.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(",|•·—–-/;(");

    /// <summary>Whether a line opens as bylines do: "By", "Par", "Posted by", "Written by".</summary>
    public static bool HasPrefix(string line) => line.Length < LongestLine && Prefix.IsMatch(line);

    /// <summary>
    /// Reads a line that may be a byline; null where it is not one. Without "By" it must be names, then an outlet
    /// or a role: "Ana Ruiz, Northern Gazette".
    /// </summary>
    public static BylineReading? TryReadLine(string line)
    {
        if (line.Length >= LongestLine)
            return null;
        var hasPrefix = Prefix.IsMatch(line);
        if (!hasPrefix && !line.AsSpan().ContainsAny(Separators))
            return null;
        var reading = Read(line);
        if (reading.People.Count == 0)
            return null;

        if (hasPrefix)
            return reading.People.All(IsPlausibleAfterBy) ? reading : null;
        return reading.People.All(PersonNames.LooksLikeName) && (reading.Outlet is not null || HasRole(line))
            ? reading
            : null;
    }

    /// <summary>Reads a text that is known to be a byline, such as a metadata field; a lone pseudonym is a person.</summary>
    public static BylineReading Read(string? text)
    {
        var line = Whitespace.Collapse(text);
        if (line.Length is 0 or >= LongestLine)
            return BylineReading.Nobody;

        line = Address.Replace(line, " ");
        line = Prefix.Replace(line, "");
        var people = new List<string>();
        string? outlet = null;
        var segments = Separator.Split(DateAndAfter.Replace(line, ""));
        for (var i = 0; i < segments.Length; i++)
            ReadSegment(segments[i], i == 0, people, ref outlet);

        return new(people, outlet);
    }

    private static void ReadSegment(string segment, bool isFirst, List<string> people, ref string? outlet)
    {
        var parts = Comma.Split(segment);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].Trim(' ', '.', ':', ';', '(', ')', '-', '–', '—', '*');
            if (part.Length == 0)
                continue;
            if (MediaWords.LooksLikeOutlet(part) && !(isFirst && i == 0 && And.IsMatch(part)))
            {
                outlet ??= part;
                continue;
            }

            if (!isFirst && !PersonNames.LooksLikeName(part))
                continue;
            foreach (var name in And.Split(part))
                AddPerson(name, people, ref outlet);
        }
    }

    private static void AddPerson(string text, List<string> people, ref string? outlet)
    {
        var name = Prefix.Replace(text.Trim(), "");
        name = TrailingRole.Replace(name, "").Trim(' ', ',', '.', ':', '-', '–', '—');
        // An initial keeps its full stop: "Prudence D."
        if (text.TrimEnd().EndsWith('.') && Initial.IsMatch(name))
            name += ".";
        if (name.Length < 2 || Role.IsMatch(name) || !name.Any(char.IsLetter))
            return;

        if (MediaWords.LooksLikeOutlet(name))
        {
            outlet ??= name;
            return;
        }

        if (!people.Contains(name, StringComparer.OrdinalIgnoreCase))
            people.Add(name);
    }

    private static bool HasRole(string line) => Comma.Split(line).Skip(1).Any(p => Role.IsMatch(p.Trim()));

    private static bool IsPlausibleAfterBy(string name) =>
        name.Length <= 50
        && name.Split(' ').Length <= 6
        && char.IsUpper(name.FirstOrDefault(char.IsLetter))
        && !name.Any(static c => c is '?' or '!' or ';' or ':' or '"' or '“' or '”');

    [GeneratedRegex(
        @"^\W{0,3}(?:(?:story|text|words|report|reporting|analysis|opinion|commentary|column|post|article|written|posted|published|"
            + @"reported|filed|submitted|compiled|edited|review|reviewed|interview)\s+)?by[:\s]\s*"
            + @"|^\W{0,3}(?:(?:publié|écrit|rédigé|posté|un\s+texte|texte|propos\s+recueillis|une\s+chronique|un\s+reportage|analyse)\s+)?"
            + @"(?:par|un\s+texte\s+de|une\s+chronique\s+de)\s*[:\s]\s*"
            + @"|^\W{0,3}(?:authors?|auteure?s?|byline|writers?|autor(?:in|en)?|autore|autori|signature)\s?:\s*"
            + @"|^\W{0,3}(?:von|por|di|door|av)\s+(?=\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Prefix { get; }

    [GeneratedRegex(
        @"[\w.+-]+@[\w-]+\.[\w.]+|https?://\S+|www\.\S+|(?<=\s)@\w+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address { get; }

    /// <summary>A date, or a word that announces one, ends the names.</summary>
    [GeneratedRegex(
        @"(?:\b(?:posted|published|updated|last\s+updated|first\s+posted|created|publié|mis\s+à\s+jour|modifié|le)\b\s*(?:on|at|le)?\s*:?\s*(?=[\p{L}]*[ .,]*\d)"
            + @"|\b(?:posted|published|updated|last\s+updated|publié|mis\s+à\s+jour)\s*:"
            + @"|\bon\s+\p{L}{3,9}\.?,?\s+(?:\p{L}{3,9}\.?\s+)?\d|\bat\s+\d{1,2}[:h]|\bà\s+\d{1,2}\s?[:h]"
            + @"|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
            + @"|\b\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\b\d{1,2}(?:er)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex DateAndAfter { get; }

    [GeneratedRegex(@"\s*(?:\||•|·|\s[-–—/]+\s|—|\s/\s|;)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Separator { get; }

    [GeneratedRegex(
        @"\s*,\s*(?!(?:jr|sr|ph\.?d|m\.?d|q\.?c|k\.?c)\b)|\s+(?:for|of|de)\s+(?=the\s+\p{Lu}|The\s|[A-Z]{2,5}\b)|\s*\(",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Comma { get; }

    [GeneratedRegex(
        @"\s+(?:and|et|und|y|e|&|with|avec)\s+|\s*&\s*|^(?:and|et|und|with|avec)\s+",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex And { get; }

    [GeneratedRegex(
        @"\b(?:staff|reporter|reporters|correspondent|columnist|editor|writer|bureau|chief|special\s+to|freelance|contributor|"
            + @"columnist|analyst|producer|journaliste|chroniqueur|chroniqueuse|correspondante?|rédact\w+|collaborat\w+|envoyée?|"
            + @"minute\s+read|min\s+read|editorial\s+board|redaktion|redacción|admin|professor|lecturer)\b|^(?:in|à|at|from)\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Role { get; }

    [GeneratedRegex(
        @"\s+(?:(?:political|legal|national|parliamentary|foreign|senior|chief|special|staff|crime|court|justice)\s+)*"
            + @"(?:reporter|correspondent|columnist|editor|writer|journaliste|in\s+\p{Lu}\w+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TrailingRole { get; }

    [GeneratedRegex(@"\s\p{Lu}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initial { get; }
}
