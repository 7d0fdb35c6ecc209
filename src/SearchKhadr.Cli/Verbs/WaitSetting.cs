using System.CommandLine;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Cli.Output;

namespace SearchKhadr.Cli.Verbs;

/// <summary>How long a verb waits for another process that writes the index.</summary>
internal sealed class WaitSetting
{
    private readonly Option<int?> _wait = new("--wait")
    {
        Description = "How many seconds to wait while another process writes the index. [default: 0]",
        HelpName = "SECONDS",
    };

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command verb)
    {
        RefuseBelowZero(_wait);
        verb.Options.Add(_wait);
    }

    /// <summary>How a run works that waits so.</summary>
    public IndexingOptions Options(ParseResult parsed, string purpose, Terminal terminal) =>
        new()
        {
            Purpose = purpose,
            Wait = TimeSpan.FromSeconds(parsed.GetValue(_wait) ?? 0),
            Waiting = note =>
                terminal.Error.WriteLine(
                    $"Waiting for the writer of the index ({note?.ToString() ?? "unknown"})."
                ),
        };

    /// <summary>Lets an option take numbers from 0 only.</summary>
    public static void RefuseBelowZero(Option<int?> option) =>
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 0)
                result.AddError($"{option.Name} takes a number from 0.");
        });
}
