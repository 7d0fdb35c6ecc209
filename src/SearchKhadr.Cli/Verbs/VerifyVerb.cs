using System.CommandLine;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Cli.Output;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>verify</c>: says whether the index is sound.</summary>
internal static class VerifyVerb
{
    public static Command Create(Terminal terminal)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON object." };
        var quiet = new Option<bool>("--quiet")
        {
            Description = "Say the outcome alone, not each part that is looked at.",
        };
        var verb = new Command("verify", "Reads the whole index and says whether every part of it is sound.")
        {
            json,
            quiet,
        };
        verb.SetAction(
            (parsed, cancellation) =>
            {
                Action<string>? line =
                    parsed.GetValue(quiet) || parsed.GetValue(json)
                        ? null
                        : text => terminal.Error.WriteLine(Terminal.Safe(text));
                var report = IndexVerifier.Verify(parsed.GetValue(Verb.Index)!, line, cancellation);
                if (parsed.GetValue(json))
                    WriteJson(report, terminal);
                else
                    Write(report, terminal);
                return Task.FromResult(report.IsSound ? ExitCodes.Done : ExitCodes.Nothing);
            }
        );
        return verb;
    }

    private static void Write(VerifyReport report, Terminal terminal)
    {
        if (report.IsSound)
        {
            terminal.Out.WriteLine(
                $"The index is sound: {IndexingSummary.Count(report.Segments, "segment")}, {IndexingSummary.Count(report.Files ?? 0, "file")}."
            );
            return;
        }
        foreach (var fault in report.Faults)
            terminal.Out.WriteLine(Terminal.Safe($"damaged  {fault.File ?? "the index"}  {fault.Message}"));
        terminal.Out.WriteLine("searchkhadr repair takes out what is damaged and reads those pages again.");
    }

    private static void WriteJson(VerifyReport report, Terminal terminal) =>
        terminal.Out.WriteLine(
            JsonText.Of(json =>
            {
                json.WriteBoolean("sound", report.IsSound);
                json.WriteNumber("segments", report.Segments);
                json.WriteObjects(
                    "faults",
                    report.Faults,
                    static (to, fault) =>
                    {
                        to.WriteString("file", fault.File);
                        to.WriteString("message", fault.Message);
                    }
                );
            })
        );
}
