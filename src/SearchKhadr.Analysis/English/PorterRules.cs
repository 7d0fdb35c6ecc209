namespace SearchKhadr.Analysis.English;

/// <summary>Suffixes and what stands for them, kept by one of their letters so that few are tried.</summary>
internal sealed class PorterRules
{
    private readonly int _lettersFromEnd;
    private readonly (string Suffix, string Replacement)[][] _byLetter;

    /// <summary>Takes rules in the order in which they are tried.</summary>
    /// <param name="lettersFromEnd">Which letter they are kept by: 1 for the last.</param>
    public PorterRules(int lettersFromEnd, params (string Suffix, string Replacement)[] rules)
    {
        _lettersFromEnd = lettersFromEnd;
        _byLetter =
        [
            .. Enumerable
                .Range('a', 'z' - 'a' + 1)
                .Select(letter => rules.Where(rule => rule.Suffix[^lettersFromEnd] == letter).ToArray()),
        ];
    }

    /// <summary>The rules that a word may meet.</summary>
    public ReadOnlySpan<(string Suffix, string Replacement)> For(ReadOnlySpan<char> word)
    {
        if (word.Length < _lettersFromEnd)
            return [];
        var letter = word[^_lettersFromEnd] - 'a';
        return (uint)letter < (uint)_byLetter.Length ? _byLetter[letter] : [];
    }
}
