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
        var verb = new Command("extract", "Shows what is read from a page, field by field.")
        {
            files,
            json,
            why,
        };
        verb.SetAction(parsed =>
            Run(parsed.GetValue(files) ?? [], parsed.GetValue(json), parsed.GetValue(why), terminal)
        );
        return verb;
    }

    private static int Run(string[] files, bool asJson, bool saysWhy, Terminal terminal)
    {
        var folder = Directory.CreateTempSubdirectory("searchkhadr-");
        try
        {
            return Show(StandardInput.Keep(files, folder.FullName), asJson, saysWhy, terminal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Show(string[] files, bool asJson, bool saysWhy, Terminal terminal)
    {
        bool isAny = false,
            isUnreadable = false;
        foreach (var result in PageExtractor.Extract(files))
        {
            isAny |= result.Article is not null;
            isUnreadable |= result.Rejection is { Reason: RejectionReason.Unreadable };
            if (asJson)
                terminal.Out.WriteLine(ArticleJson.Write(result));
            else
                new ArticlePrinter(terminal, saysWhy).Print(result);
        }
        if (isUnreadable)
            return ExitCodes.Failed;
        return isAny ? ExitCodes.Done : ExitCodes.Nothing;
    }
}
