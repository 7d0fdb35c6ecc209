using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Model;

/// <summary>A value a document, out of a list of distinct values in the order of their bytes.</summary>
public abstract class SortedDocValues : DocValuesIterator
{
    /// <summary>The place of the document's value in the list.</summary>
    public abstract int Ord { get; }

    /// <summary>How long the list is.</summary>
    public abstract int ValueCount { get; }

    /// <summary>The value at a place. <b>Requires</b> Copied before the next call.</summary>
    public abstract ReadOnlySpan<byte> LookupOrd(int ord);

    /// <summary>Counts the values of documents of a set; returns how many of them have none.</summary>
    /// <remarks><b>Requires</b> It does not stand behind the first of them.</remarks>
    internal virtual int CountTo(FixedBitSet docs, Span<int> byOrd)
    {
        var missing = 0;
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            if (AdvanceExact(doc))
                byOrd[Ord]++;
            else
                missing++;
        }
        return missing;
    }

    /// <summary>The place of a value; where there is none, the complement of where it would stand.</summary>
    public virtual int LookupTerm(ReadOnlySpan<byte> value)
    {
        int low = 0,
            high = ValueCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = LookupOrd(middle).SequenceCompareTo(value);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return ~low;
    }
}
