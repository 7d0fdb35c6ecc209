using System.CommandLine;
using System.Globalization;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Cli.Output;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>repair</c>: takes out what is damaged, and reads those pages from their files again.</summary>
internal static class RepairVerb
{
    public static Command Create(Terminal terminal)
    {
        var wait = new WaitSetting();
        var asJson = new Option<bool>("--json") { Description = "Print one JSON object." };
        var verb = new Command(
            "repair",
            "Takes out of the index what is damaged, says what was lost, and reads those pages from their files again."
        );
        wait.AddTo(verb);
        verb.Options.Add(asJson);
        verb.SetAction(
            (parsed, cancellation) =>
            {
                var options = wait.Options(parsed, "repair", terminal);
                var repairer = new IndexRepairer(parsed.GetValue(Verb.Index)!, options);
                var report = repairer.Repair(cancellation: cancellation);
                return Task.FromResult(
                    parsed.GetValue(asJson) ? WriteJson(report, terminal) : Write(report, terminal)
                );
            }
        );
        return verb;
    }

    private static int WriteJson(RepairReport report, Terminal terminal)
    {
        terminal.Out.WriteLine(
            JsonText.Of(json =>
            {
                json.WriteBoolean("sound", report.Reread is null);
                json.WriteTexts("faults", report.Faults.Select(fault => fault.Message));
                json.WriteTexts("dropped", report.Dropped);
                json.WriteNumber("wentBackTo", report.WentBackTo ?? 0);
                json.WriteNumber("readAgain", report.Reread?.Read.ReadCount ?? 0);
                json.WriteTexts("lost", report.StillLost);
            })
        );
        return report.StillLost.Count == 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }

    private static int Write(RepairReport report, Terminal terminal)
    {
        if (report.Reread is not { } reread)
        {
            terminal.Out.WriteLine("The index is sound; nothing was changed.");
            return ExitCodes.Done;
        }
        foreach (var fault in report.Faults)
            terminal.Out.WriteLine(
                Terminal.Safe($"was damaged  {fault.File ?? "the index"}  {fault.Message}")
            );
        if (report.WentBackTo is { } generation)
            terminal.Out.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The last commit could not be read; went back to generation {generation}."
                )
            );
        if (report.Dropped.Count > 0)
            terminal.Out.WriteLine(
                $"Taken out: {string.Join(", ", report.Dropped)}, with articles of {IndexingSummary.Count(report.Lost.Count, "file")}."
            );
        terminal.Out.WriteLine(
            $"{IndexingSummary.Count(reread.Read.ReadCount, "article")} read again; the index holds {IndexingSummary.Count(reread.Articles, "article")}."
        );
        foreach (var file in report.StillLost)
            terminal.Out.WriteLine(Terminal.Safe($"lost  {file}  It could not be read again."));
        return report.StillLost.Count == 0 ? ExitCodes.Done : ExitCodes.Nothing;
    }
}
