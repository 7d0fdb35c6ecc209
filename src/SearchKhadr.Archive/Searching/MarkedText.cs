namespace SearchKhadr.Archive.Searching;

/// <summary>Plain text in runs, some of which are hits. It is text: no run is ever markup.</summary>
/// <param name="Runs">The runs in order; joined they are the text.</param>
public sealed record MarkedText(IReadOnlyList<MarkedRun> Runs)
{
    /// <summary>Text without a hit.</summary>
    public static MarkedText Plain(string text) => new([new MarkedRun(text, IsHit: false)]);

    /// <summary>The whole text without marks.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
