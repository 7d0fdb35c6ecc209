namespace SearchKhadr.Analysis.Filters;

/// <summary>The characters of a term while filters change them.</summary>
public sealed class TermBuffer
{
    private char[] _characters = new char[Standard.StandardTokenizer.MaxTokenLengthChars + 1];

    /// <summary>How many characters the term has; a filter may make it less.</summary>
    public int Length { get; private set; }

    /// <summary>The term's characters, to be changed in place.</summary>
    public Span<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Takes over a term.</summary>
    public void Set(ReadOnlySpan<char> term)
    {
        if (term.Length > _characters.Length)
            _characters = new char[term.Length];
        term.CopyTo(_characters);
        Length = term.Length;
    }

    /// <summary>Cuts the term's end off.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        Length = length;
    }

    /// <summary>Cuts the term's beginning off.</summary>
    public void RemoveStart(int count)
    {
        Characters[count..].CopyTo(_characters);
        Length -= count;
    }

    /// <summary>Puts other characters in the place of some.</summary>
    /// <param name="start">Where those begin that go.</param>
    /// <param name="count">How many go.</param>
    /// <param name="replacement">What comes; none of the term's own characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The term has no such characters.</exception>
    public void Replace(int start, int count, ReadOnlySpan<char> replacement)
    {
        var rest = Characters[(start + count)..].Length;
        var length = Length + replacement.Length - count;
        if (length > _characters.Length)
            Array.Resize(ref _characters, 2 * length);
        _characters.AsSpan(start + count, rest).CopyTo(_characters.AsSpan(start + replacement.Length));
        replacement.CopyTo(_characters.AsSpan(start));
        Length = length;
    }
}
