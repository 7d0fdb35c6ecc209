using System.CommandLine;
using System.CommandLine.Help;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary>What all verbs have in common.</summary>
internal static class Verb
{
    /// <summary>Where the index is.</summary>
    public static Option<string> Index { get; } =
        new("--index")
        {
            Description = "The folder of the index.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "index-data",
            Recursive = true,
        };

    /// <summary>The whole command.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(
            "Searches the news pages you have saved: headlines, bodies and readers' comments, by outlet and by date."
        )
        {
            IndexVerb.Create(terminal),
            RebuildVerb.Create(terminal),
            RollbackVerb.Create(terminal),
            WatchVerb.Create(terminal),
            SearchVerb.Create(terminal),
            ShowVerb.Create(terminal),
            ExtractVerb.Create(terminal),
            ExportVerb.Create(terminal),
            StatusVerb.Create(terminal),
            VerifyVerb.Create(terminal),
            RepairVerb.Create(terminal),
            StatsVerb.Create(terminal),
            ServeVerb.Create(terminal),
            CompletionsVerb.Create(terminal),
        };
        root.Options.Add(Index);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
