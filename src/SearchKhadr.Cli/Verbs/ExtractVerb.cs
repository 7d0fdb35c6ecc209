using System.CommandLine;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Cli.Output;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>extract FILE…</c>: shows what is read from pages, without an index.</summary>
internal static class ExtractVerb
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "Pages, or folders of them, or - for standard input; a catalog.csv beside or above them applies.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON object a page, one a line." };
        var why = new Option<bool>("--why")
        {
            Description = "Say of each field which stage and which place in the page gave it.",
        };
        var html = new Option<bool>("--html")
        {
            Description = "Print one page that shows each original beside what was read of it.",
        };
        var verb = new Command("extract", "Shows what is read from a page, field by field.")
        {
            files,
            json,
            why,
            html,
        };
        verb.Validators.Add(result =>
        {
            if (result.GetValue(html) && (result.GetValue(json) || result.GetValue(why)))
                result.AddError("--html goes with neither --json nor --why.");
        });
        verb.SetAction(parsed =>
            Run(
                parsed.GetValue(files) ?? [],
                paths =>
                    parsed.GetValue(html) ? ShowBeside(paths, terminal)
                    : parsed.GetValue(json)
                        ? Show(paths, terminal, result => terminal.Out.WriteLine(ArticleJson.Write(result)))
                    : Show(paths, terminal, new ArticlePrinter(terminal, parsed.GetValue(why)).Print)
            )
        );
        return verb;
    }

    private static int Run(string[] files, Func<string[], int> show)
    {
        var folder = Directory.CreateTempSubdirectory("searchkhadr-");
        try
        {
            return show(StandardInput.Keep(files, folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Show(string[] files, Terminal terminal, Action<IngestResult> print)
    {
        var outcome = new Outcome();
        var report = new IngestReport();
        foreach (var result in PageExtractor.Extract(files, report: report))
        {
            outcome.Add(result);
            print(result);
        }

        WarningText.Write(report.Warnings, terminal.Error);
        return outcome.ExitCode;
    }

    private static int ShowBeside(string[] files, Terminal terminal)
    {
        var outcome = new Outcome();
        var page = new SideBySidePage(terminal.Out);
        var report = new IngestReport();
        page.Begin();
        foreach (var reading in PageExtractor.ExtractWithText(files, report: report))
        {
            outcome.Add(reading.Result);
            page.Add(reading);
        }

        page.End();
        WarningText.Write(report.Warnings, terminal.Error);
        return outcome.ExitCode;
    }

    private sealed class Outcome
    {
        private bool _isAny;
        private bool _isUnreadable;

        public int ExitCode =>
            _isUnreadable ? ExitCodes.Failed
            : _isAny ? ExitCodes.Done
            : ExitCodes.Nothing;

        public void Add(IngestResult result)
        {
            _isAny |= result.Article is not null;
            _isUnreadable |= result.Rejection is { Reason: RejectionReason.Unreadable };
        }
    }
}
