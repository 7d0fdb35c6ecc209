using System.CommandLine;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary>What the verbs that write an index have in common.</summary>
internal sealed class WritingSettings
{
    private readonly WaitSetting _wait = new();

    private readonly Option<int?> _keep = new("--keep")
    {
        Description = "How many earlier generations to keep for rollback, from now on. [default: 1]",
        HelpName = "N",
    };

    private readonly Option<string> _report = new("--report")
    {
        Description = "Write every page that was not read to this file, with its reason, as JSON Lines.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Print what was done as one JSON object.",
    };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        _wait.AddTo(verb);
        WaitSetting.RefuseBelowZero(_keep);
        verb.Options.Add(_keep);
        verb.Options.Add(_report);
        verb.Options.Add(_json);
    }

    /// <summary>How the run works.</summary>
    public IndexingOptions Options(ParseResult parsed, string purpose, Terminal terminal) =>
        _wait.Options(parsed, purpose, terminal) with
        {
            Keep = parsed.GetValue(_keep),
        };

    /// <summary>Says what a run did where it was asked to, and returns the exit code.</summary>
    public int Write(ParseResult parsed, IndexingReport report, Terminal terminal)
    {
        if (parsed.GetValue(_report) is { } file)
            UnreadReport.Write(file, report);
        if (!parsed.GetValue(_json))
            return IndexingSummary.Write(report, terminal);
        terminal.Out.WriteLine(IndexingJson.Write(report));
        return IndexingSummary.ExitCode(report);
    }
}
