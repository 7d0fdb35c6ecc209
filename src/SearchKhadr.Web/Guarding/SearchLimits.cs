namespace SearchKhadr.Web.Guarding;

/// <summary>How much one reader may ask of a server that others ask too.</summary>
public sealed record SearchLimits
{
    private const int WindowOfOthers = 100_000;

    /// <summary>How long what is typed may be. <b>Units</b> UTF-16 characters.</summary>
    public int QueryChars { get; init; } = 2_000;

    /// <summary>How many values of facets may be chosen.</summary>
    public int Conditions { get; init; } = 200;

    /// <summary>
    /// How deep a page may lie; null for any depth on one's own machine, where only <see cref="Time"/> bounds what it costs, and
    /// for the first 100,000 hits where others are let in. <b>Units</b> hits; what lies deeper is reached by a cursor.
    /// </summary>
    public int? Window { get; init; }

    /// <summary>How long a search may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many pages are worked on at once, beside the open ones; the rest waits. Four for each processor.</summary>
    public int Pages { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>How many exports and originals are sent at once; the rest waits.</summary>
    public int Files { get; init; } = 64;

    /// <summary>How many requests of either sort wait before further ones are turned away.</summary>
    public int Waiting { get; init; } = 1_000;

    /// <summary>How many pages may be open with a live connection.</summary>
    public int Circuits { get; init; } = 500;

    /// <summary>How long a request's body may be. <b>Units</b> bytes.</summary>
    public long BodyBytes { get; init; } = 64 * 1024;

    /// <summary>The limits with what was left open decided by who may ask.</summary>
    internal SearchLimits For(bool isOwnMachine) =>
        this with
        {
            Window = Window ?? (isOwnMachine ? int.MaxValue : WindowOfOthers),
        };
}
