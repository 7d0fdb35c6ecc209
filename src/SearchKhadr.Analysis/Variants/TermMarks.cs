namespace SearchKhadr.Analysis.Variants;

/// <summary>The last character of terms that stand for another way to write what stands in the text.</summary>
/// <remarks>
/// A term without a mark is what the language's analyzer makes of the text, so that whoever knows nothing of marks
/// finds what that analyzer finds. Marks are the lowest characters: a term's marked forms follow it in the
/// dictionary, and are found by its beginning.
/// </remarks>
public static class TermMarks
{
    /// <summary>One word written without its accents, apostrophes and ligatures.</summary>
    public const char Folded = '\u0001';

    /// <summary>The most words that a compound is joined of.</summary>
    public const int MaxParts = 5;

    /// <summary>The mark of some words that a hyphen joins, written as one.</summary>
    /// <param name="parts">How many words. <b>Shape</b> 2 to 5.</param>
    public static char Joined(int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(parts, MaxParts);
        return (char)parts;
    }

    /// <summary>How many positions the text of a term takes up.</summary>
    public static int PositionsOf(ReadOnlySpan<char> term) =>
        term is [.., var mark] && mark is > Folded and <= (char)MaxParts ? mark : 1;

    /// <summary>The term without its mark.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> term) =>
        term is [.., <= (char)MaxParts] ? term[..^1] : term;
}
