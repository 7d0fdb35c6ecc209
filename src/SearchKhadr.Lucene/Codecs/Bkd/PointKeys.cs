using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>One dimension of points as numbers that stand in the same order: 64 bits where they fit, else 128.</summary>
internal static class PointKeys
{
    /// <summary>The number of up to 8 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Narrow(ReadOnlySpan<byte> dimension)
    {
        if (dimension.Length == sizeof(ulong))
            return BinaryPrimitives.ReadUInt64BigEndian(dimension);
        if (dimension.Length == sizeof(uint))
            return BinaryPrimitives.ReadUInt32BigEndian(dimension);
        ulong key = 0;
        foreach (var part in dimension)
            key = (key << 8) | part;
        return key;
    }

    /// <summary>The number of up to 16 bytes.</summary>
    public static UInt128 Wide(ReadOnlySpan<byte> dimension)
    {
        UInt128 key = 0;
        foreach (var part in dimension)
            key = (key << 8) | part;
        return key;
    }

    /// <summary>
    /// Puts the numbers in such an order that none before a place is greater, and none after it less, than the one
    /// there; their points go along.
    /// </summary>
    /// <remarks><b>Cost</b> O(n) on average; a sort where the pivots turn out bad.</remarks>
    public static void Select<TKey>(Span<TKey> keys, Span<int> points, int place)
        where TKey : unmanaged, IComparable<TKey>
    {
        var budget = 2 * (32 - System.Numerics.BitOperations.LeadingZeroCount((uint)keys.Length));
        while (keys.Length > 16)
        {
            if (budget-- == 0)
                break;
            var (less, notGreater) = Part(keys, points);
            if (place < less)
            {
                keys = keys[..less];
                points = points[..less];
            }
            else if (place >= notGreater)
            {
                keys = keys[notGreater..];
                points = points[notGreater..];
                place -= notGreater;
            }
            else
            {
                return;
            }
        }
        keys.Sort(points);
    }

    /// <summary>Sorts numbers; points of equal numbers come in the order of their own numbers.</summary>
    public static void Sort<TKey>(Span<TKey> keys, Span<int> points)
        where TKey : unmanaged, IEquatable<TKey>
    {
        keys.Sort(points);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            end = start + 1;
            while (end < keys.Length && keys[end].Equals(keys[start]))
                end++;
            if (end - start > 1)
                points[start..end].Sort();
        }
    }

    private static (int Less, int NotGreater) Part<TKey>(Span<TKey> keys, Span<int> points)
        where TKey : unmanaged, IComparable<TKey>
    {
        var pivot = Median(keys[0], keys[keys.Length / 2], keys[^1]);
        int less = 0,
            next = 0,
            greater = keys.Length;
        while (next < greater)
        {
            var order = keys[next].CompareTo(pivot);
            if (order == 0)
            {
                next++;
                continue;
            }
            var other = order < 0 ? less++ : --greater;
            (keys[next], keys[other]) = (keys[other], keys[next]);
            (points[next], points[other]) = (points[other], points[next]);
            if (order < 0)
                next++;
        }
        return (less, greater);
    }

    private static TKey Median<TKey>(TKey a, TKey b, TKey c)
        where TKey : unmanaged, IComparable<TKey>
    {
        if (a.CompareTo(b) > 0)
            (a, b) = (b, a);
        if (b.CompareTo(c) > 0)
            b = c;
        return a.CompareTo(b) > 0 ? a : b;
    }
}
