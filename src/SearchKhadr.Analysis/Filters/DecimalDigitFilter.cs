using System.Globalization;
using System.Text;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Writes the decimal digits of every script as 0 to 9.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>DecimalDigitFilter</c>.</remarks>
public sealed class DecimalDigitFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        for (var i = 0; i < term.Length; i++)
        {
            if (term.Characters[i] < 0x80)
                continue;
            if (
                Rune.DecodeFromUtf16(term.Characters[i..], out var rune, out var lengthChars)
                != System.Buffers.OperationStatus.Done
            )
                continue;
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
                term.Replace(i, lengthChars, [(char)('0' + (int)Rune.GetNumericValue(rune))]);
            else
                i += lengthChars - 1;
        }
        return true;
    }
}
