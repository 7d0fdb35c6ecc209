namespace SearchKhadr.TestKit.Kills;

/// <summary>What became of a run of the command.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Kept">How many files it had said are kept.</param>
/// <param name="Worked">How long it worked, from the first line that it said on.</param>
/// <param name="Lines">What it said beside its output.</param>
public sealed record KilledRun(int ExitCode, int Kept, TimeSpan Worked, IReadOnlyList<string> Lines)
{
    /// <summary>Whether it was killed before it was done.</summary>
    public bool WasKilled => ExitCode is not (0 or 1 or 2);
}
