using System.CommandLine;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>search WORDS…</c>: searches as the page does.</summary>
internal static class SearchVerb
{
    private static readonly Argument<string[]> Words = new("WORDS")
    {
        Description = "What to look for; without any, everything.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> Outlets = new("--outlet")
    {
        Description =
            "Keep articles of this outlet; may be repeated. \"unknown\" keeps those that name none.",
        HelpName = "NAME",
    };

    private static readonly Option<string> From = new("--from")
    {
        Description = "Keep articles from this date on: 2009, 2009-02 or 2009-02-05.",
        HelpName = "DATE",
    };

    private static readonly Option<string> To = new("--to")
    {
        Description = "Keep articles up to this date, itself included.",
        HelpName = "DATE",
    };

    private static readonly Option<string[]> In = new("--in")
    {
        Description =
            "Look only in these parts, several with commas: headline, standfirst, body, captions, comments.",
        HelpName = "PARTS",
    };

    private static readonly Option<string> Sort = new("--sort")
    {
        Description = "The order: relevance, newest or oldest.",
        HelpName = "ORDER",
        DefaultValueFactory = _ => "relevance",
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

    private static readonly Option<bool> Json = new("--json") { Description = "Print one JSON object." };

    public static Command Create(Terminal terminal)
    {
        var verb = new Command("search", "Searches the index as the page does.") { Page, Size, Json };
        AddFilters(verb);
        Sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        In.Validators.Add(result =>
        {
            foreach (var part in Parts(result.GetValueOrDefault<string[]>()))
            {
                if (!SearchableParts.All.Contains(part, StringComparer.OrdinalIgnoreCase))
                    result.AddError(
                        $"\"{part}\" is no part; parts are {string.Join(", ", SearchableParts.All)}."
                    );
            }
        });
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, terminal, cancellation)));
        return verb;
    }

    /// <summary>Adds the words and all that says what is searched, which other verbs take as well.</summary>
    public static void AddFilters(Command verb)
    {
        verb.Arguments.Add(Words);
        verb.Options.Add(Outlets);
        verb.Options.Add(From);
        verb.Options.Add(To);
        verb.Options.Add(In);
        verb.Options.Add(Sort);
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
        if (service.Status is { Generation: 0 } status)
            return SayNoIndex(status.IndexDirectory, terminal);
        var request = Request(parsed) with { Page = parsed.GetValue(Page), PageSize = parsed.GetValue(Size) };
        var response = service.Search(request, cancellation);
        var facets = service.Facets(request, cancellation);
        if (parsed.GetValue(Json))
            terminal.Out.WriteLine(SearchJson.Write(response, facets));
        else
            new SearchPrinter(terminal).Print(response, facets);
        return response.Total > 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }

    /// <summary>What is searched.</summary>
    public static SearchRequest Request(ParseResult parsed) =>
        new()
        {
            Query = string.Join(' ', (parsed.GetValue(Words) ?? []).Select(SearchWords.Restore)),
            Choices =
            [
                .. (parsed.GetValue(Outlets) ?? []).Select(outlet => new FacetChoice(
                    FacetNames.Outlet,
                    outlet
                )),
            ],
            From = parsed.GetValue(From),
            To = parsed.GetValue(To),
            In = Parts(parsed.GetValue(In)),
            Sort = Enum.Parse<SortOrder>(parsed.GetValue(Sort)!, ignoreCase: true),
        };

    private static string[] Parts(string[]? values) =>
        [
            .. (values ?? []).SelectMany(value =>
                value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ),
        ];
}
