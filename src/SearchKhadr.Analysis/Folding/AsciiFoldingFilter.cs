using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Folding;

/// <summary>Writes a term in ASCII where that can be: without accents, ligatures and typographic signs.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ASCIIFoldingFilter</c>.</remarks>
public sealed class AsciiFoldingFilter : TermFilter
{
    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        if (!System.Text.Ascii.IsValid(term.Characters))
            Fold(term);
        return true;
    }

    /// <summary>Folds a term, and says whether that changed it.</summary>
    internal static bool Fold(TermBuffer term)
    {
        var isChanged = false;
        for (var i = 0; i < term.Length; i++)
        {
            if (term.Characters[i] < 0x80 || AsciiFoldingTable.Of(term.Characters[i]) is not { } replacement)
                continue;
            term.Replace(i, 1, replacement);
            i += replacement.Length - 1;
            isChanged = true;
        }
        return isChanged;
    }
}
