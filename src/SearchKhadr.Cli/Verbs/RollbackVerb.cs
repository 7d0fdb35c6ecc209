using System.CommandLine;
using System.Globalization;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>rollback</c>: makes an earlier generation of the index the one that answers.</summary>
internal static class RollbackVerb
{
    public static Command Create(Terminal terminal)
    {
        var to = new Option<int?>("--to")
        {
            Description = "The generation to go back to, as status lists them; without it, the one before.",
            HelpName = "N",
        };
        var wait = new WaitSetting();
        var verb = new Command("rollback", "Goes back to the index as it was before the last rebuild.")
        {
            to,
        };
        wait.AddTo(verb);
        verb.SetAction(
            async (parsed, cancellation) =>
            {
                var options = wait.Options(parsed, "rollback", terminal);
                var now = Generations.Rollback(
                    parsed.GetValue(Verb.Index)!,
                    parsed.GetValue(to),
                    options,
                    time: null,
                    cancellation
                );
                await terminal.Out.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Generation {now.Number} answers now, with {IndexingSummary.Count(now.Articles ?? 0, "article")}; rollback once more goes forth again."
                    )
                );
                return ExitCodes.Done;
            }
        );
        return verb;
    }
}
