namespace SearchKhadr.Archive.Wording;

/// <summary>A piece of what was understood of a search, in no language; <see cref="SearchWords"/> words it.</summary>
/// <param name="Kind">What it says.</param>
public sealed record Saying(SayingKind Kind)
{
    /// <summary>Says something of texts.</summary>
    public Saying(SayingKind kind, params IReadOnlyList<string> values)
        : this(kind) => Values = values;

    /// <summary>Says something of other sayings.</summary>
    public Saying(SayingKind kind, IReadOnlyList<Saying> inner)
        : this(kind) => Inner = inner;

    /// <summary>The texts it is about, as <see cref="Kind"/> numbers them.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What it is made of.</summary>
    public IReadOnlyList<Saying> Inner { get; init; } = [];

    /// <summary>The parts it is looked for in: names of <see cref="Searching.SearchableParts"/>; empty where that goes unsaid.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
