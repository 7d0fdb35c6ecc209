using SearchKhadr.Lucene.Indexing.Inverting;

namespace SearchKhadr.Lucene.Indexing.Columns;

/// <summary>The distinct values of a column in order, and the place of each.</summary>
internal sealed class SortedTexts
{
    private readonly TermTable _terms;
    private readonly int[] _ids;
    private readonly int[] _ords;

    public SortedTexts(TermTable terms)
    {
        _terms = terms;
        _ids = terms.Sorted();
        _ords = new int[_ids.Length];
        for (var ord = 0; ord < _ids.Length; ord++)
            _ords[_ids[ord]] = ord;
    }

    /// <summary>How many there are.</summary>
    public int Count => _ids.Length;

    /// <summary>The place of the value that arrived as a number.</summary>
    public int OrdOf(int id) => _ords[id];

    /// <summary>The value at a place.</summary>
    public ReadOnlySpan<byte> At(int ord) => _terms.Text(_ids[ord]);
}
