using System.Buffers.Binary;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>Points in memory, each with its document.</summary>
/// <param name="packedBytes">How long a point is.</param>
internal sealed class PointRecords(int packedBytes)
{
    private readonly int _stride = packedBytes + sizeof(int);
    private byte[] _bytes = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How much memory they take. <b>Units</b> bytes.</summary>
    public long UsedBytes => _bytes.Length;

    /// <summary>Drops all and keeps the room.</summary>
    public void Clear() => Count = 0;

    /// <summary>Makes room, so that no more is taken while that many points are added.</summary>
    public void Reserve(int count) => Array.Resize(ref _bytes, checked(count * _stride));

    /// <summary>Adds a point.</summary>
    public void Add(ReadOnlySpan<byte> packed, int docId)
    {
        var start = Count * _stride;
        if (start + _stride > _bytes.Length)
            Grow(start + _stride);
        packed.CopyTo(_bytes.AsSpan(start));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(start + packedBytes), docId);
        Count++;
    }

    /// <summary>A point.</summary>
    public ReadOnlySpan<byte> Packed(int index) => _bytes.AsSpan(index * _stride, packedBytes);

    /// <summary>A point's document.</summary>
    public int DocId(int index) =>
        BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan((index * _stride) + packedBytes));

    private void Grow(int needed) =>
        Array.Resize(
            ref _bytes,
            (int)Math.Min(Array.MaxLength, Math.Max(needed, Math.Max(256, _bytes.LongLength * 3 / 2)))
        );
}
