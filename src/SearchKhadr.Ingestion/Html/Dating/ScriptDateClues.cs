using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Reads dates out of scripts' data, where JSON-LD is broken or the page's own program holds them.</summary>
/// <remarks><b>Cost</b> One search over each script's text, so it is asked only where nothing better speaks.</remarks>
internal static partial class ScriptDateClues
{
    private const int MostPerScript = 3;

    /// <summary>A script that writes one date into the text is not longer. <b>Units</b> chars.</summary>
    private const int LongestCall = 200;

    public static void Collect(PageTree page, int headlineBlock, Action<string?, ClueKind, string> add)
    {
        var records = StateRecords.Of(headlineBlock < 0 ? null : page.Blocks[headlineBlock].Text);
        foreach (var script in page.Loose.Scripts)
        {
            var text = script.TextContent;
            if (
                !text.Contains("ubl", StringComparison.Ordinal)
                && !text.Contains("ate", StringComparison.Ordinal)
            )
                continue;

            if (records?.Published(text) is { } own)
                add(own, ClueKind.LinkedPagePublished, "script's record of the page");
            // JSON-LD that does not parse says it all the same.
            var isLinked = script.GetAttribute("type")?.EndsWith("ld+json", StringComparison.Ordinal) == true;
            var tellsPublication = text.Contains("datePublished", StringComparison.Ordinal);
            foreach (Match match in Keyed.Matches(text).Take(MostPerScript))
            {
                var key = match.Groups["key"].Value;
                if (isLinked && tellsPublication && key.Contains("reat", StringComparison.Ordinal))
                    continue;
                var kind =
                    isLinked && key == "datePublished" ? ClueKind.LinkedPagePublished : ClueKind.Script;
                add(match.Groups["value"].Value, kind, "script " + key);
            }

            if (text.Length <= LongestCall && Written.Match(text) is { Success: true } call)
                add(call.Groups["value"].Value, ClueKind.Script, "script that writes a date");
        }
    }

    [GeneratedRegex(
        @"\\?[""']?(?<key>[dD]ate_?[pP]ublished|[pP]ublish(ed)?_?([dD]ate|[aA]t|[tT]ime([sS]tamp)?|[oO]n)|[pP]ub_?[dD]ate|"
            + @"[pP]ublished|[pP]ublication_?[dD]ate|first_?[pP]ublish(ed)?_?([aA]t|[dD]ate|[tT]ime)?|uploadDate|created_?[aA]t|"
            + @"[dD]ate_?[cC]reat(ed|ion)|[cC]reation_?[dD]ate|display_?[dD]ate|article_?[dD]ate)\\?[""']?\s*[:=]\s*"
            + @"(\\?[""'](?<value>\d{4}[-/]\d{1,2}[-/]\d{1,2}[^""'\\]{0,24})\\?[""']|(?<value>1\d{9}(\d{3})?)(?=\s*[,}\]]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Keyed { get; }

    /// <summary>A call with a date as its first word: <c>showDate("2010/10/26 09:14")</c>.</summary>
    [GeneratedRegex(
        @"\(\s*[""'](?<value>\d{4}[-/]\d{1,2}[-/]\d{1,2}[^""']{0,24})[""']",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written { get; }
}
