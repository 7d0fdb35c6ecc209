using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>Byte strings in order, each once.</summary>
internal abstract class ByteSequence
{
    /// <summary>The string it stands on. <b>Guarantees</b> Stays as it is until the next step.</summary>
    public abstract ReadOnlySpan<byte> Current { get; }

    /// <summary>Steps to the next; false after the last.</summary>
    public abstract bool MoveNext();
}

/// <summary>The terms of a field.</summary>
internal sealed class TermSequence(TermsEnum terms) : ByteSequence
{
    /// <summary>The terms themselves.</summary>
    public TermsEnum Terms => terms;

    public override ReadOnlySpan<byte> Current => terms.Term;

    public override bool MoveNext() => terms.MoveNext();
}

/// <summary>The values of a sorted column at the places that are in use.</summary>
internal abstract class OrdSequence(long count, FixedBitSet? used) : ByteSequence
{
    private byte[] _current = [];
    private int _length;

    /// <summary>The place it stands on.</summary>
    public long Ord { get; private set; } = -1;

    public override ReadOnlySpan<byte> Current => _current.AsSpan(0, _length);

    public override bool MoveNext()
    {
        Ord = used is null ? Ord + 1 : used.NextSetBit((int)Ord + 1);
        if (Ord < 0 || Ord >= count)
            return false;
        var value = Lookup(Ord);
        if (_current.Length < value.Length)
            _current = new byte[value.Length * 2];
        value.CopyTo(_current);
        _length = value.Length;
        return true;
    }

    /// <summary>The value at a place.</summary>
    protected abstract ReadOnlySpan<byte> Lookup(long ord);
}
