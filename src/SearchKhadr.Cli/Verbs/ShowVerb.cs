using System.CommandLine;
using SearchKhadr.Archive.Exporting;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>show ID</c>: prints a whole article.</summary>
internal static class ShowVerb
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID")
        {
            Description = "The article's id, as search --json and the page's address have it.",
        };
        var find = new Option<string>("--find")
        {
            Description = "Words to mark, as they would be typed to search.",
            HelpName = "WORDS",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object, as export does." };
        var verb = new Command("show", "Prints an article with its comments.") { id, find, json };
        verb.SetAction(
            async (parsed, cancellation) =>
            {
                using var service = new SearchService(parsed.GetValue(Verb.Index)!);
                if (service.Status is { Commit: 0 } status)
                    return SearchVerb.SayNoIndex(status.IndexDirectory, terminal);
                var request = new SearchRequest { Query = parsed.GetValue(find) ?? "" };
                var view = service.Read(parsed.GetValue(id)!, request, cancellation);
                if (view is null)
                {
                    await terminal.Error.WriteLineAsync(
                        Terminal.Safe($"No article has the id {parsed.GetValue(id)}.")
                    );
                    return ExitCodes.Nothing;
                }
                if (parsed.GetValue(json))
                    await terminal.Out.WriteAsync(
                        ArchiveExport.Write(
                            new WalkedHit(parsed.GetValue(id)!, view.Article, Cursor: ""),
                            ExportFormat.JsonLines
                        )
                    );
                else
                    new ViewPrinter(terminal).Print(view);
                return ExitCodes.Done;
            }
        );
        return verb;
    }
}
