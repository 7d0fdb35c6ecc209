using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Bits;

/// <summary>A set of small integers, a bit each.</summary>
public sealed class FixedBitSet
{
    private ulong[] _words;
    private int _isRented;

    /// <summary>Makes an empty set of the integers below a length.</summary>
    public FixedBitSet(int length)
        : this(new ulong[(length + 63) >> 6], length) { }

    /// <summary>Makes a set over words that it takes over; bit 0 is the lowest of the first word.</summary>
    /// <exception cref="ArgumentException">There are too few words.</exception>
    public FixedBitSet(ulong[] words, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (words.Length < (length + 63) >> 6)
            throw new ArgumentException("too few words for the length", nameof(words));
        _words = words;
        Length = length;
    }

    /// <summary>Makes an empty set in room that others used before; <see cref="Return"/> gives it to the next.</summary>
    internal static FixedBitSet Rent(int length)
    {
        var words = ArrayPool<ulong>.Shared.Rent((length + 63) >> 6);
        Array.Clear(words);
        return new FixedBitSet(words, length) { _isRented = 1 };
    }

    /// <summary>Gives the room back, once, where it was rented. <b>Requires</b> Nobody uses the set any more.</summary>
    internal void Return()
    {
        if (Interlocked.Exchange(ref _isRented, 0) == 0)
            return;
        var words = _words;
        _words = [];
        ArrayPool<ulong>.Shared.Return(words);
    }

    /// <summary>One more than the largest integer it can hold.</summary>
    public int Length { get; }

    /// <summary>Its words. <b>Shape</b> Bits past <see cref="Length"/> are 0.</summary>
    public ReadOnlySpan<ulong> Words => _words.AsSpan(0, (Length + 63) >> 6);

    /// <summary>Its words, to be changed. <b>Requires</b> Bits past <see cref="Length"/> stay 0.</summary>
    internal Span<ulong> Writable => _words.AsSpan(0, (Length + 63) >> 6);

    /// <summary>Whether an integer is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Get(int index) => (_words[index >> 6] & (1UL << index)) != 0;

    /// <summary>Puts an integer in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int index) => _words[index >> 6] |= 1UL << index;

    /// <summary>Takes an integer out.</summary>
    public void Clear(int index) => _words[index >> 6] &= ~(1UL << index);

    /// <summary>Puts all integers below <see cref="Length"/> in.</summary>
    public void SetAll()
    {
        var words = _words.AsSpan(0, (Length + 63) >> 6);
        words.Fill(ulong.MaxValue);
        if ((Length & 63) != 0)
            words[^1] = (1UL << Length) - 1;
    }

    /// <summary>How many integers are in the set. <b>Cost</b> O(length / 64).</summary>
    public int Cardinality()
    {
        var count = 0;
        foreach (var word in Words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>The smallest integer in the set that is not below a start; -1 when there is none.</summary>
    public int NextSetBit(int start)
    {
        if (start >= Length)
            return -1;
        var index = start >> 6;
        var word = _words[index] & (ulong.MaxValue << start);
        var last = (Length - 1) >> 6;
        while (word == 0)
        {
            if (++index > last)
                return -1;
            word = _words[index];
        }
        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }

    /// <summary>Takes out what another set of the same length does not have.</summary>
    internal void And(FixedBitSet other)
    {
        var words = Writable;
        var others = other.Words;
        for (var i = 0; i < words.Length; i++)
            words[i] &= others[i];
    }

    /// <summary>Puts in what another set of the same length has.</summary>
    internal void Or(FixedBitSet other)
    {
        var words = Writable;
        var others = other.Words;
        for (var i = 0; i < words.Length; i++)
            words[i] |= others[i];
    }

    /// <summary>A copy that changes on its own.</summary>
    public FixedBitSet Clone() => new((ulong[])_words.Clone(), Length);
}
