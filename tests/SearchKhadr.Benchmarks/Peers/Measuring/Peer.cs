using System.Diagnostics;
using System.Globalization;

namespace SearchKhadr.Benchmarks.Peers.Measuring;

/// <summary>An engine in a process of its own that answers the queries in rounds.</summary>
internal sealed class Peer : IDisposable
{
    private readonly Process _process;

    public Peer(Process process)
    {
        _process = process;
        Name = "the engine";
        var ready = Answer().Split(' ', 4);
        Name = ready[3];
        Documents = int.Parse(ready[1], CultureInfo.InvariantCulture);
        Segments = int.Parse(ready[2], CultureInfo.InvariantCulture);
    }

    public string Name { get; }

    public int Documents { get; }

    public int Segments { get; }

    public Dictionary<string, Rounds> Modes { get; } = new(StringComparer.Ordinal);

    public string Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        _process.StandardInput.Flush();
        return Answer();
    }

    /// <summary>Answers every query once in a mode.</summary>
    public Sample[] Round(string mode) => Sample.ParseAll(Ask("round " + mode));

    public void Keep(string mode)
    {
        if (!Modes.TryGetValue(mode, out var rounds))
            Modes.Add(mode, rounds = new Rounds());
        rounds.Add(Round(mode));
    }

    public void Dispose()
    {
        _process.StandardInput.WriteLine("quit");
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Answer() =>
        _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{Name} ended early");
}
