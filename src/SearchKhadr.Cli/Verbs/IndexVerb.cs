using System.CommandLine;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>index PATH…</c>: reads pages in addition to those that are there.</summary>
internal static class IndexVerb
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders and files to read; - reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var verb = new Command(
            "index",
            "Reads saved pages into the index; a page that is read again replaces itself."
        )
        {
            paths,
        };
        verb.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(parsed.GetValue(Verb.Index)!, parsed.GetValue(paths) ?? [], terminal, cancellation)
                )
        );
        return verb;
    }

    public static int Run(string index, string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        // A rebuild reads the pages again, so what came by a pipe stays beside the index.
        paths = StandardInput.Keep(paths, Path.Combine(index, "input"));
        var indexer = new ArchiveIndexer(index);
        var report = ProgressDisplay.Show(terminal, progress => indexer.Index(paths, progress, cancellation));
        return IndexingSummary.Write(report, terminal);
    }
}
