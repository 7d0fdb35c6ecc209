using System.CommandLine;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>export WORDS…</c>: writes all that a search finds in a form that other programs read.</summary>
internal static class ExportVerb
{
    private static readonly Option<string> Format = new("--format")
    {
        Description = $"The form: {string.Join(", ", ExportFormat.All.Select(format => format.Name))}.",
        HelpName = "FORM",
        DefaultValueFactory = _ => ExportFormat.Csv.Name,
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "The file to write; without it, standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> NoHeader = new("--no-header")
    {
        Description = "Leave out what the export is of.",
    };

    public static Command Create(Terminal terminal)
    {
        var verb = new Command("export", "Writes all that a search finds, in the order of the page.")
        {
            Format,
            Output,
            NoHeader,
        };
        SearchFilters.AddTo(verb);
        Format.Validators.Add(result =>
        {
            if (ExportFormat.Find(result.GetValueOrDefault<string>()) is null)
                result.AddError($"There is no such form; {Format.Description}");
        });
        verb.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        using var service = new SearchService(parsed.GetValue(Verb.Index)!);
        if (service.Status is { Commit: 0 } status)
            return SearchVerb.SayNoIndex(status.IndexDirectory, terminal);
        using var walk = service.Walk(SearchFilters.Request(parsed), cursor: null, cancellation);
        var format = ExportFormat.Find(parsed.GetValue(Format))!;
        await using var output = Open(parsed.GetValue(Output));
        await ArchiveExport.WriteAsync(
            walk,
            format,
            output,
            TimeProvider.System,
            !parsed.GetValue(NoHeader),
            cancellation
        );
        return walk.Total > 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }

    private static Stream Open(string? path) =>
        path is null ? Console.OpenStandardOutput() : new FileStream(path, FileMode.Create, FileAccess.Write);
}
