using System.CommandLine;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>status</c>: says what is indexed, from where, when, by which version, how large, and what is waiting.</summary>
internal static class StatusVerb
{
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var config = new Option<bool>("--config")
        {
            Description = "Show each setting, its value, and where it was said.",
        };
        var verb = new Command(
            "status",
            "Says what is indexed, from where, when, how large the index is, and what is waiting."
        )
        {
            json,
            config,
        };
        verb.SetAction(
            async (parsed, cancellation) =>
            {
                if (parsed.GetValue(config))
                {
                    SettingsText.Write(Settings.Load(), SetOptions.Settable(RootOf(parsed)), terminal);
                    return ExitCodes.Done;
                }
                var found = ArchiveInspector.Inspect(parsed.GetValue(Verb.Index)!, time: null, cancellation);
                if (parsed.GetValue(json))
                    await terminal.Out.WriteLineAsync(InspectionText.Json(found));
                else
                    InspectionText.Write(found, terminal);
                return ExitCodes.Done;
            }
        );
        return verb;
    }

    private static RootCommand RootOf(ParseResult parsed) => (RootCommand)parsed.RootCommandResult.Command;
}
