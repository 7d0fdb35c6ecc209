using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>
/// Reads lines of a name and a value where no strict reader does: YAML that a program wrote without quoting it, the
/// TOML of a front matter, the list that note programs put under a title.
/// </summary>
internal static partial class PropertyLines
{
    private const int LongestLine = 4000;

    /// <summary>The properties in their order, their names as written; null where a line is none.</summary>
    public static List<(string Name, List<string> Values)>? Read(IEnumerable<string> lines)
    {
        var read = new List<(string Name, List<string> Values)>();
        foreach (var raw in lines)
        {
            var line = raw.TrimEnd();
            if (line.Length == 0 || line[0] == '#')
                continue;
            // What follows belongs to a table of its own.
            if (Table.IsMatch(line))
                break;
            if (line.Length > LongestLine)
                return null;
            if (Property.Match(line) is { Success: true } property)
                read.Add((property.Groups["name"].Value, ValuesOf(property.Groups["value"].Value)));
            else if (read.Count > 0 && Item.Match(line) is { Success: true } item)
                read[^1].Values.AddRange(ValuesOf(item.Groups["value"].Value));
            else if (read.Count > 0 && char.IsWhiteSpace(line[0]))
                GoOn(read[^1].Values, line.Trim());
            else
                return null;
        }

        return read.Count == 0 ? null : read;
    }

    /// <summary>Another note's name between its brackets is that name: <c>[[people/Ana Ruiz|Ana]]</c> is Ana.</summary>
    public static string WithoutBrackets(string text) =>
        text.Contains("[[", StringComparison.Ordinal) ? Wiki.Replace(text, "${name}") : text;

    private static List<string> ValuesOf(string written)
    {
        var value = written.Trim();
        if (Wiki.Count(value) > 1 && Wiki.Replace(value, "").All(static c => c is ',' or ';' or ' '))
            return [.. Wiki.Matches(value).Select(static m => m.Groups["name"].Value)];
        value = WithoutBrackets(value);
        if (value is ['[', .. var list, ']'])
            return [.. Listed.Matches(list).Select(static m => Unquote(m.Value.Trim())).Where(IsSaid)];
        // How a folded text is marked, which the lines below hold.
        return value is ">" or ">-" or "|" or "|-" || !IsSaid(Unquote(value)) ? [] : [Unquote(value)];
    }

    private static void GoOn(List<string> values, string line)
    {
        if (values.Count == 0)
            values.Add(line);
        else if (values[^1].Length < LongestLine)
            values[^1] += " " + line;
    }

    private static string Unquote(string value) =>
        value is ['"', .. var inner, '"'] ? inner.Replace("\\\"", "\"", StringComparison.Ordinal)
        : value is ['\'', .. var single, '\''] ? single.Replace("''", "'", StringComparison.Ordinal)
        : value;

    private static bool IsSaid(string value) => value is not ("" or "~" or "null" or "\"\"" or "''");

    [GeneratedRegex(
        """^["']?(?<name>[\p{L}_][\p{L}\p{M}\p{N} _.-]{0,40}?)["']?\s{0,20}(?::|\s=)(?:\s+(?<value>.*))?$"""
    )]
    private static partial Regex Property { get; }

    [GeneratedRegex(@"^\s{0,20}-\s+(?<value>.*)$")]
    private static partial Regex Item { get; }

    [GeneratedRegex(@"^\[{1,2}[\w.-]+\]{1,2}$")]
    private static partial Regex Table { get; }

    [GeneratedRegex(@"\[\[(?:[^\[\]|]{0,200}[|/])?(?<name>[^\[\]|/]{1,200})\]\]")]
    private static partial Regex Wiki { get; }

    [GeneratedRegex("""\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^,"']+)""")]
    private static partial Regex Listed { get; }
}
