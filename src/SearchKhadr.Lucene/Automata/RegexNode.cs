namespace SearchKhadr.Lucene.Automata;

/// <summary>An expression over bytes. <b>Guarantees</b> Those of one <see cref="RegexNodes"/> are equal only if the same.</summary>
internal sealed class RegexNode(RegexKind kind, int id, RegexNode[] parts, int low, int high)
{
    public RegexKind Kind { get; } = kind;

    public int Id { get; } = id;

    public RegexNode[] Parts { get; } = parts;

    /// <summary>The least byte of a range, or the least times.</summary>
    public int Low { get; } = low;

    /// <summary>The largest byte of a range, or the most times; -1 for any number of times.</summary>
    public int High { get; } = high;

    /// <summary>Whether no bytes at all match.</summary>
    public bool MatchesNoBytes { get; } =
        kind switch
        {
            RegexKind.NoBytes or RegexKind.Anything => true,
            RegexKind.Sequence or RegexKind.Intersection => Array.TrueForAll(
                parts,
                part => part.MatchesNoBytes
            ),
            RegexKind.Union => Array.Exists(parts, part => part.MatchesNoBytes),
            RegexKind.Complement => !parts[0].MatchesNoBytes,
            RegexKind.Repeat => low == 0 || parts[0].MatchesNoBytes,
            _ => false,
        };
}
