using System.Buffers;
using System.Globalization;
using SearchKhadr.Ingestion.Cleaning;
using static SearchKhadr.Ingestion.Bylines.BylinePatterns;

namespace SearchKhadr.Ingestion.Bylines;

/// <summary>Takes the people out of a byline: "By Ana Ruiz and Bo Li, Northern Gazette | Posted: …".</summary>
internal static class BylineParser
{
    private const int LongestLine = 300;
    private const int LongestLabel = 30;
    private const int LongestSource = 80;

    /// <summary>Beside names, more words in one piece are a sentence. <b>Units</b> words.</summary>
    private const int MostWordsBeside = 12;

    /// <summary>Without "By", something stands between the name and the outlet.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(",|•·—–-/;(");

    /// <summary>Whether a line opens as bylines do: "By", "Par", "Posted by", "Written by".</summary>
    public static bool HasPrefix(string line) => line.Length < LongestLine && Prefix.IsMatch(line);

    /// <summary>Whether a line is "By" or its like and nothing else, so that the next line is the name.</summary>
    public static bool IsLabel(string line) => line.Length < LongestLabel && LabelAlone.IsMatch(line);

    /// <summary>Whether a word joins two names.</summary>
    public static bool IsAnd(string word) => AndAlone.IsMatch(word);

    /// <summary>Whether a line names somebody who edited or checked what another wrote: "Reviewed by", "Fact checked by".</summary>
    public static bool IsOfHelper(string line) => Helper.IsMatch(line);

    /// <summary>Whether what stands behind a text is such a name.</summary>
    public static bool EndsWithHelper(string text) => HelperAtEnd.IsMatch(text);

    /// <summary>Whether a text opens with a sentence that says who wrote it: "This post was written by Ana Ruiz, a pilot."</summary>
    public static bool SaysWhoWrote(string text) => Told.IsMatch(text);

    /// <summary>Whether a text says what somebody is: a reporter, an editor, a columnist.</summary>
    public static bool SaysRole(string text) => Role.IsMatch(text);

    /// <summary>Somebody who is named by what he is and little else: "Harbour, 김하늘 기자 h@example.org"; null where nobody is.</summary>
    public static string? ReporterIn(string line) =>
        line.Length < LongestSource && ReporterBehindName.Match(line) is { Success: true } match
            ? match.Groups["name"].Value
            : null;

    /// <summary>What stands behind "Source:" or its like; null where a line does not say where it is from.</summary>
    public static string? SourceOf(string line) =>
        line.Length < LongestSource && Source.Match(line) is { Success: true } label
            ? line[label.Length..]
            : null;

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

        // "NEW YORK (Wire) - The ferry left …" opens a text.
        if (!hasPrefix && Separator.Split(line).Any(static part => WordsIn(part) > MostWordsBeside))
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
        if (line.Length is 0 or >= LongestLine || Doing.IsMatch(line))
            return BylineReading.Nobody;

        line = WithoutPrefix(Address.Replace(line, " ").Trim());
        line = FilingAndAfter.Replace(DateAndAfter.Replace(line, ""), "").Trim();
        line = PrefixOfPseudonym.Replace(line, "");
        var people = new List<string>();
        string? outlet = null;
        var segments = Separator.Split(line);
        for (var i = 0; i < segments.Length; i++)
            ReadSegment(segments[i], i == 0, people, ref outlet);

        return new(people, outlet);
    }

    /// <summary>The editors, the agency or the body that signs where no person does: "Editorial Board", "Von Redaktion".</summary>
    public static string? ReadBody(string? text)
    {
        var line = Whitespace.Collapse(text);
        if (Doing.IsMatch(line))
            return null;
        line = WithoutPrefix(line);
        line = FilingAndAfter.Replace(DateAndAfter.Replace(line, ""), "");
        var name = Separator.Split(line)[0].Trim(' ', ',', '.', ':', '-', '–', '—', '(', ')');
        name = TrailingParticle.Replace(name, "").Trim();
        return
            name.Length is >= 2 and <= 60
            && name.Any(char.IsLetter)
            && !name.Any(char.IsDigit)
            && name.Count(static c => c == ' ') <= 6
            && !Label.IsMatch(name)
            && (Role.IsMatch(name) || MediaWords.LooksLikeOutlet(name) || Domain.IsMatch(name))
            ? name
            : null;
    }

    /// <summary>The line behind its "By"; two of them may stand one behind the other: "Posted by By Ana Ruiz".</summary>
    private static string WithoutPrefix(string line)
    {
        for (var i = 0; i < 2; i++)
            line = Prefix.Replace(line, "");
        return line;
    }

    private static void ReadSegment(string segment, bool isFirst, List<string> people, ref string? outlet)
    {
        var parts = Comma.Split(segment);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i].Trim([.. " .:;()-–—*（）【】〔〕［］"]);
            if (part.Length == 0)
                continue;
            // Behind a name in capitals, the outlet and the role may stand without a comma.
            if (isFirst && i == 0 && NameInCapitals.Match(part) is { Success: true } capitals)
            {
                var beside = TrailingRole.Replace(part[capitals.Length..], "").Trim();
                outlet ??= MediaWords.LooksLikeOutlet(beside) ? beside : null;
                part = capitals.Value;
            }

            if (
                MediaWords.LooksLikeOutlet(part)
                && !(isFirst && i == 0 && (And.IsMatch(part) || TrailingAgency.IsMatch(part)))
            )
            {
                outlet ??= part;
                continue;
            }

            // What stands behind a role says where it is held.
            if (i > 0 && Role.IsMatch(part))
                return;
            // Behind the first name, a comma may lead to a second one, or to what the first one is.
            var isLeading = isFirst && i == 0;
            if (!isLeading && !And.Split(part).All(name => IsFurther(name.Trim('.', ' '), i > 0, people)))
                continue;
            foreach (var name in And.Split(part))
                AddPerson(name, people, ref outlet);
        }
    }

    /// <summary>Whether a text behind a name is another's: it looks so, or is one of a list in Chinese characters.</summary>
    private static bool IsFurther(string text, bool isListed, List<string> people) =>
        PersonNames.LooksLikeName(text)
        || (isListed && PersonNames.IsHan(text) && people.Count > 0 && people.TrueForAll(PersonNames.IsHan));

    private static void AddPerson(string text, List<string> people, ref string? outlet)
    {
        var whole = LeadingRole.Replace(WithoutPrefix(text.Trim()), "");
        var bare = TrailingRole.Replace(whole, "");
        // Of "Harbour Editor", the first word alone is nobody.
        if (
            bare.Length < whole.Length
            && char.IsAscii(whole[^1])
            && !bare.Contains(' ', StringComparison.Ordinal)
        )
            return;
        var name = TrailingParticle.Replace(bare, "").Trim(' ', ',', '.', ':', '-', '–', '—', '●');
        // An initial keeps its full stop: "Prudence D."
        if (text.TrimEnd().EndsWith('.') && Initial.IsMatch(name))
            name += ".";
        if (
            name.Length < 2
            || Role.IsMatch(name)
            || !name.Any(char.IsLetter)
            || name.EndsWith('?')
            || Label.IsMatch(name)
        )
            return;

        if (
            TrailingAgency.Match(name) is { Success: true } agency
            && PersonNames.LooksLikeName(name[..agency.Index])
        )
        {
            outlet ??= agency.Groups["outlet"].Value;
            name = name[..agency.Index];
        }
        else if (MediaWords.LooksLikeOutlet(name) || Domain.IsMatch(name))
        {
            outlet ??= name;
            return;
        }

        if (!people.Contains(name, StringComparer.OrdinalIgnoreCase))
            people.Add(name);
    }

    private static int WordsIn(string text) => text.AsSpan().Count(' ') + 1;

    private static bool HasRole(string line) => Comma.Split(line).Skip(1).Any(p => Role.IsMatch(p.Trim()));

    /// <summary>A capital, or a letter of a script that has none.</summary>
    private static bool OpensAsName(char letter) =>
        char.IsUpper(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;

    private static bool IsPlausibleAfterBy(string name) =>
        name.Length <= 50
        && name.Split(' ').Length <= 6
        && OpensAsName(name.FirstOrDefault(char.IsLetter))
        && !name.Any(static c => c is '?' or '!' or ';' or ':' or '"' or '“' or '”');
}
