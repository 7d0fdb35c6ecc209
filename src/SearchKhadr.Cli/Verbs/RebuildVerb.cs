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
        var settings = new WritingSettings();
        var verb = new Command(
            "rebuild",
            "Makes the index anew; the earlier one answers until the new one is complete."
        )
        {
            paths,
        };
        settings.AddTo(verb);
        verb.SetAction(
            (parsed, cancellation) =>
            {
                var indexer = new ArchiveIndexer(parsed.GetValue(Verb.Index)!);
                var options = settings.Options(parsed, "rebuild", terminal);
                var report = ProgressDisplay.Show(
                    terminal,
                    progress => indexer.Rebuild(parsed.GetValue(paths) ?? [], progress, options, cancellation)
                );
                return Task.FromResult(settings.Write(parsed, report, terminal));
            }
        );
        return verb;
    }
}
