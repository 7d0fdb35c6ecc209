namespace SearchKhadr.Highlighting;

/// <summary>One or more sentences around hits, or a piece of a long one. It is a place in a text, never markup.</summary>
public sealed record Passage
{
    /// <summary>Which of the field's values it is from, from 0.</summary>
    public required int ValueIndex { get; init; }

    /// <summary>Where it stands in that value.</summary>
    public required TextRange Range { get; init; }

    /// <summary>Whether its sentence began before it.</summary>
    public bool TruncatedStart { get; init; }

    /// <summary>Whether its sentence goes on behind it.</summary>
    public bool TruncatedEnd { get; init; }

    /// <summary>What to mark in the value. <b>Shape</b> In order, inside the passage, none meeting another.</summary>
    public required IReadOnlyList<TextRange> Marks { get; init; }

    /// <summary>How well it shows what was searched for; comparable within one field of one document.</summary>
    public required float Score { get; init; }

    /// <summary>The passage in runs, some of which are hits.</summary>
    public IReadOnlyList<TextRun> Runs => Highlighting.Marks.Runs(Range, Marks);
}
