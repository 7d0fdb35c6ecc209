using System.CommandLine;
using System.Globalization;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Cli.Output;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>stats</c>: counts what the archive holds by outlet and by year.</summary>
internal static class StatsVerb
{
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var verb = new Command("stats", "Counts articles and comments, by outlet and by year.") { json };
        verb.SetAction(
            async (parsed, cancellation) =>
            {
                using var service = new SearchService(parsed.GetValue(Verb.Index)!);
                var status = service.Status;
                if (status.Commit == 0)
                    return SearchVerb.SayNoIndex(status.IndexDirectory, terminal);
                var everything = new SearchRequest { Bars = DateUnit.Year };
                var all = service.Facets(everything, cancellation);
                var outlets = service.FacetOf(everything, FacetNames.Outlet, cancellation);
                if (parsed.GetValue(json))
                    await terminal.Out.WriteLineAsync(Json(status, all, outlets));
                else
                    Write(status, all, outlets, terminal);
                return ExitCodes.Done;
            }
        );
        return verb;
    }

    private static void Write(ArchiveStatus status, FacetResponse all, Facet outlets, Terminal terminal)
    {
        terminal.Out.WriteLine(
            $"{IndexingSummary.Count(all.Total, "article")}, {IndexingSummary.Count(status.Comments, "comment")}"
        );
        terminal.Out.WriteLine();
        foreach (var outlet in outlets.Values)
            Line(outlet.Count, outlet.Value);
        terminal.Out.WriteLine();
        foreach (var bar in all.Dates.Bars.Where(bar => bar.Count > 0))
            Line(bar.Count, bar.Value);
        if (all.Dates.UndatedCount > 0)
            Line(all.Dates.UndatedCount, "no date");

        void Line(int count, string name) =>
            terminal.Out.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{count, 8}  {Terminal.Safe(name)}")
            );
    }

    private static string Json(ArchiveStatus status, FacetResponse all, Facet outlets) =>
        JsonText.Of(json =>
        {
            json.WriteNumber("articles", all.Total);
            json.WriteNumber("comments", status.Comments);
            json.WriteStartObject("outlets");
            foreach (var outlet in outlets.Values)
                json.WriteNumber(outlet.Value, outlet.Count);
            json.WriteEndObject();
            json.WriteStartObject("published");
            foreach (var bar in all.Dates.Bars.Where(bar => bar.Count > 0))
                json.WriteNumber(bar.Value, bar.Count);
            json.WriteNumber("none", all.Dates.UndatedCount);
            json.WriteEndObject();
        });
}
