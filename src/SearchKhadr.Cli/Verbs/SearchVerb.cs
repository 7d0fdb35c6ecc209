using System.CommandLine;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>search WORDS…</c>: searches as the page does.</summary>
internal static class SearchVerb
{
    private static readonly Option<string> Bars = new("--bars")
    {
        Description =
            "The width of the dates' counts: decade, year, month or day; as the dates ask for without it.",
        HelpName = "UNIT",
    };

    private static readonly Option<int> Page = new("--page")
    {
        Description = "Which page of results.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<int> Size = new("--size")
    {
        Description = "Results a page, 1 to 100.",
        HelpName = "N",
        DefaultValueFactory = _ => 10,
    };

    private static readonly Option<bool> Mentions = new("--mentions")
    {
        Description =
            "Show every place where what is looked for stands, aligned, not the best passages alone.",
    };

    private static readonly Option<bool> Facets = new("--facets")
    {
        Description = "Count by all that can be chosen, not only by outlet and date.",
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object." };

    static SearchVerb() => Bars.AcceptOnlyFromAmong("decade", "year", "month", "day");

    public static Command Create(Terminal terminal)
    {
        var verb = new Command("search", "Searches the index as the page does.")
        {
            Page,
            Size,
            Bars,
            Mentions,
            Facets,
            Json,
        };
        SearchFilters.AddTo(verb);
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, terminal, cancellation)));
        return verb;
    }

    /// <summary>Says that there is no index, and returns the exit code.</summary>
    public static int SayNoIndex(string indexDirectory, Terminal terminal)
    {
        terminal.Error.WriteLine($"There is no index in {indexDirectory} yet.");
        terminal.Error.WriteLine("Make one with: searchkhadr index PATH");
        return ExitCodes.Failed;
    }

    private static int Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        using var service = new SearchService(parsed.GetValue(Verb.Index)!);
        if (service.Status is { Commit: 0 } status)
            return SayNoIndex(status.IndexDirectory, terminal);
        var request = SearchFilters.Request(parsed) with
        {
            Page = parsed.GetValue(Page),
            PageSize = parsed.GetValue(Size),
            Mentions = parsed.GetValue(Mentions),
            Bars = Enum.TryParse<DateUnit>(parsed.GetValue(Bars), ignoreCase: true, out var unit)
                ? unit
                : default,
        };
        var response = service.Search(request, cancellation);
        var facets = service.Facets(request, cancellation);
        if (parsed.GetValue(Json))
        {
            terminal.Out.WriteLine(SearchJson.Write(response, facets));
        }
        else
        {
            new SearchPrinter(terminal).Print(response);
            new FacetPrinter(terminal, parsed.GetValue(Facets)).Print(facets);
            SearchPrinter.PrintPages(response, terminal);
        }
        return response.Total > 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }
}
