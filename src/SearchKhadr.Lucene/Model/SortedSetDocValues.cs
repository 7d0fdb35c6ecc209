using SearchKhadr.Lucene.Bits;

namespace SearchKhadr.Lucene.Model;

/// <summary>Any number of values a document, out of a list of distinct values in the order of their bytes.</summary>
public abstract class SortedSetDocValues : DocValuesIterator
{
    /// <summary>After the last place of a document.</summary>
    public const long NoMoreOrds = -1;

    /// <summary>The place in the list of the document's next value, in growing order; <see cref="NoMoreOrds"/> after the last.</summary>
    public abstract long NextOrd();

    /// <summary>How long the list is.</summary>
    public abstract long ValueCount { get; }

    /// <summary>The value at a place. <b>Requires</b> Copied before the next call.</summary>
    public abstract ReadOnlySpan<byte> LookupOrd(long ord);

    /// <summary>Counts the values of documents of a set; returns how many of them have none.</summary>
    /// <remarks><b>Requires</b> It does not stand behind the first of them.</remarks>
    internal virtual int CountTo(FixedBitSet docs, Span<int> byOrd)
    {
        var missing = 0;
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            if (!AdvanceExact(doc))
            {
                missing++;
                continue;
            }
            for (var ord = NextOrd(); ord >= 0; ord = NextOrd())
                byOrd[(int)ord]++;
        }
        return missing;
    }

    /// <summary>The place of a value; where there is none, the complement of where it would stand.</summary>
    public virtual long LookupTerm(ReadOnlySpan<byte> value)
    {
        long low = 0,
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
