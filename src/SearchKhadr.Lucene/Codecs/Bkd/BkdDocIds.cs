using System.Buffers.Binary;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Bkd;

/// <summary>The documents of a leaf, in the order of its points.</summary>
/// <remarks>
/// <c>0 (byte)</c> and gaps <c>(vint)</c> where they never go down; else <c>24 (byte)</c> and three bytes each where
/// they fit; else <c>32 (byte)</c> and four bytes each. Worked: 5, 5, 7: <c>00 05 00 02</c>; 7, 5: <c>18 000007 000005</c>.
/// <b>Source</b> Lucene 8.7 <c>DocIdsWriter</c>.
/// </remarks>
internal static class BkdDocIds
{
    private const byte Gaps = 0;
    private const byte ThreeBytes = 24;
    private const byte FourBytes = 32;

    /// <summary>Writes documents.</summary>
    public static void Write(ByteSink output, ReadOnlySpan<int> docIds)
    {
        var isSorted = true;
        var all = docIds[0];
        for (var i = 1; i < docIds.Length; i++)
        {
            isSorted &= docIds[i - 1] <= docIds[i];
            all |= docIds[i];
        }
        if (isSorted)
        {
            output.WriteByte(Gaps);
            var last = 0;
            foreach (var docId in docIds)
            {
                output.WriteVInt32(docId - last);
                last = docId;
            }
            return;
        }
        var isNarrow = all <= 0xFFFFFF;
        output.WriteByte(isNarrow ? ThreeBytes : FourBytes);
        foreach (var docId in docIds)
        {
            if (!isNarrow)
                output.WriteByte((byte)(docId >> 24));
            output.WriteByte((byte)(docId >> 16));
            output.WriteByte((byte)(docId >> 8));
            output.WriteByte((byte)docId);
        }
    }

    /// <summary>Reads as many documents as there is room for.</summary>
    /// <exception cref="CorruptIndexException">They are in no known way, or out of the segment.</exception>
    public static void Read(IndexInput input, Span<int> docIds, int maxDoc)
    {
        var way = input.ReadByte();
        switch (way)
        {
            case Gaps:
                ReadGaps(input, docIds);
                break;
            case ThreeBytes:
                var narrow = input.ReadSpan(3 * docIds.Length);
                for (var i = 0; i < docIds.Length; i++)
                    docIds[i] = (narrow[3 * i] << 16) | (narrow[(3 * i) + 1] << 8) | narrow[(3 * i) + 2];
                break;
            case FourBytes:
                var wide = input.ReadSpan(sizeof(int) * docIds.Length);
                for (var i = 0; i < docIds.Length; i++)
                    docIds[i] = BinaryPrimitives.ReadInt32BigEndian(wide[(sizeof(int) * i)..]);
                break;
            default:
                throw new CorruptIndexException(
                    $"documents of a leaf of points: width actual={way} expected=0, 24 or 32",
                    input.Resource
                );
        }
        foreach (var docId in docIds)
        {
            if ((uint)docId >= (uint)maxDoc)
                throw new CorruptIndexException(
                    $"a point's document actual={docId} expected<{maxDoc}",
                    input.Resource
                );
        }
    }

    private static void ReadGaps(IndexInput input, Span<int> docIds)
    {
        var last = 0;
        for (var i = 0; i < docIds.Length; i++)
            docIds[i] = last += input.ReadVInt32();
    }
}
