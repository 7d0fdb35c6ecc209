using System.CommandLine;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>index [PATH…]</c>: brings the index up to date with folders and files.</summary>
internal static class IndexVerb
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description =
                "Folders and files to read; - reads standard input; without any, those that the index was made of.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var emptied = new Option<bool>("--take-emptied")
        {
            Description =
                "Take out what was read from a folder that holds no page any more; else it is kept.",
        };
        var every = new Option<double>("--commit-every")
        {
            Description = "How many seconds pass at most until what was read can be found and is safe.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => IndexingOptions.Default.CommitEvery.TotalSeconds,
        };
        var settings = new WritingSettings();
        var verb = new Command(
            "index",
            "Reads what is new or changed into the index, and takes out what is gone."
        )
        {
            paths,
            emptied,
            every,
        };
        settings.AddTo(verb);
        verb.SetAction(
            (parsed, cancellation) =>
            {
                var options = settings.Options(parsed, "index", terminal) with
                {
                    TakesEmptiedFolders = parsed.GetValue(emptied),
                    CommitEvery = TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(every), 0, 86400)),
                };
                var report = Run(
                    parsed.GetValue(Verb.Index)!,
                    parsed.GetValue(paths) ?? [],
                    options,
                    terminal,
                    cancellation
                );
                return Task.FromResult(settings.Write(parsed, report, terminal));
            }
        );
        return verb;
    }

    public static IndexingReport Run(
        string index,
        string[] paths,
        IndexingOptions options,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        // A rebuild reads the pages again, so what came by a pipe stays beside the index.
        paths = StandardInput.Keep(paths, Path.Combine(index, "input"));
        var indexer = new ArchiveIndexer(index);
        return ProgressDisplay.Show(
            terminal,
            progress => indexer.Index(paths, progress, options, cancellation)
        );
    }
}
