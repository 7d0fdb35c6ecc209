using System.CommandLine;
using System.Globalization;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>watch [PATH…]</c>: follows folders, and makes what is put there searchable at once.</summary>
internal static class WatchVerb
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Folders and files to follow; without any, those that the index was made of.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var scan = new Option<int>("--scan-every")
        {
            Description = "How many seconds pass until all files are looked at though no change was told.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 30,
        };
        var verb = new Command("watch", "Follows the folders: what is put there can be found a second later.")
        {
            paths,
            scan,
        };
        verb.SetAction(
            (parsed, cancellation) =>
            {
                var options = new WatchOptions
                {
                    ScanEvery = TimeSpan.FromSeconds(Math.Max(1, parsed.GetValue(scan))),
                };
                Run(
                    parsed.GetValue(Verb.Index)!,
                    parsed.GetValue(paths) ?? [],
                    options,
                    terminal,
                    cancellation
                );
                return Task.FromResult(ExitCodes.Done);
            }
        );
        return verb;
    }

    /// <summary>Follows the folders of an index beside what else the process does.</summary>
    public static Task Start(string index, Terminal terminal, CancellationToken cancellation) =>
        Task.Factory.StartNew(
            () =>
            {
                try
                {
                    Run(index, [], new WatchOptions(), terminal, cancellation);
                }
                catch (Exception problem) when (terminal.CanTell(problem))
                {
                    // The page goes on answering; that nothing is followed any more is said.
                    terminal.Error.WriteLine("The folders are not followed any more:");
                    terminal.Tell(problem);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    private static void Run(
        string index,
        string[] paths,
        WatchOptions options,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var said = "";
        var telling = options with
        {
            Waiting = note =>
                terminal.Error.WriteLine(
                    $"Waiting for the writer of the index ({note?.ToString() ?? "unknown"})."
                ),
        };
        new ArchiveWatcher(index, telling).Run(paths, Updated, Failed, cancellation);

        void Updated(IndexingReport report)
        {
            said = "";
            var changes = report.Changes;
            terminal.Out.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{changes.New} new, {changes.Changed} changed, {changes.Moved.Count} moved, {changes.Vanished.Count} gone; the index holds {IndexingSummary.Count(report.Articles, "article")}."
                )
            );
            foreach (var refusal in report.Read.Rejections)
                terminal.Out.WriteLine(Terminal.Safe($"  not read  {refusal.File}  {refusal.Message}"));
            terminal.Out.Flush();
        }

        void Failed(Exception problem)
        {
            if (problem.Message == said)
                return;
            said = problem.Message;
            terminal.Error.WriteLine(Terminal.Safe($"{problem.Message} It is tried again."));
        }
    }
}
