using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Combining;

/// <summary>The norms of a field that several fields of a segment are poured into.</summary>
internal sealed class CombinedNorms
{
    private readonly (NumericDocValues Norms, float Weight)[] _norms;

    public CombinedNorms(LeafReader leaf, IReadOnlyList<FieldWeight> fields) =>
        _norms = [
            .. fields
                .Select(field => (Norms: leaf.Norms(field.Field)!, field.Weight))
                .Where(field => field.Norms is not null),
        ];

    /// <summary>A document's norm. <b>Requires</b> Documents never fall.</summary>
    public long Of(int doc)
    {
        if (_norms.Length == 0)
            return 1;
        var length = 0f;
        foreach (var (norms, weight) in _norms)
        {
            if (norms.AdvanceExact(doc))
                length += weight * SmallFloat.Byte4ToInt32((byte)norms.LongValue);
        }
        return SmallFloat.Int32ToByte4((int)Math.Floor(length + 0.5));
    }
}
