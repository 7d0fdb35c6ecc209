using System.CommandLine;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>rebuild [PATH…]</c>: makes the index anew while the one that is there answers.</summary>
internal static class RebuildVerb
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders and files to read; without any, those that the index was made of before.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var verb = new Command(
            "rebuild",
            "Makes the index anew; the earlier one answers until the new one is complete."
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
        var indexer = new ArchiveIndexer(index);
        var report = ProgressDisplay.Show(
            terminal,
            progress => indexer.Rebuild(paths, progress, cancellation)
        );
        return IndexingSummary.Write(report, terminal);
    }
}
