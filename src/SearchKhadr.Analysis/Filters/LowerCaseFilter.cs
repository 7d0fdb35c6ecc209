using System.Text;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Folds a term to lower case, a code point to a code point.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>LowerCaseFilter</c>, which is Java's <c>Character.toLowerCase</c>.</remarks>
public sealed class LowerCaseFilter : TermFilter
{
    private const int CapitalIWithDot = 0x130;

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        var characters = term.Characters;
        for (var i = 0; i < characters.Length; i++)
        {
            var character = characters[i];
            if (character < 0x80)
                characters[i] = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
            else
                i += LowerAt(characters, i) - 1;
        }
        return true;
    }

    private static int LowerAt(Span<char> characters, int place)
    {
        if (
            Rune.DecodeFromUtf16(characters[place..], out var rune, out var lengthChars)
            != System.Buffers.OperationStatus.Done
        )
            return lengthChars;
        var lower = rune.Value == CapitalIWithDot ? new Rune('i') : Rune.ToLowerInvariant(rune);
        if (lower.Utf16SequenceLength == lengthChars)
            lower.EncodeToUtf16(characters[place..]);
        return lengthChars;
    }
}
