using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene87.Lucene87StoredFieldsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Writes chunks of stored documents, packed in LZ4 with a dictionary taken from their beginning.</summary>
/// <remarks>
/// A chunk says how long its dictionary and its blocks are. Lucene 8.8 writes ten blocks of 60 KiB, and half a block has
/// to be unpacked for a document somewhere in it; blocks here are short, and the dictionary is long for them, so that a
/// document costs a third of that and takes no more room.
/// <b>Source</b> Lucene 8.8 <c>LZ4WithPresetDictCompressionMode</c>, which reads any lengths.
/// </remarks>
internal sealed class StoredChunkPacker
{
    private readonly Lz4Encoder _encoder = new();
    private readonly ByteSink _packed = new();
    private readonly ByteSink _numbers = new();

    /// <summary>Writes one chunk.</summary>
    /// <param name="ends">Where each document ends among the bytes.</param>
    public void Write(
        IndexOutput output,
        int docBase,
        List<int> fieldCounts,
        List<int> ends,
        ReadOnlySpan<byte> documents
    )
    {
        var isSliced = documents.Length >= 2 * ChunkBytes;
        output.WriteVInt32(docBase);
        output.WriteVInt32((ends.Count << 1) | (isSliced ? 1 : 0));
        WriteNumbers(output, CollectionsMarshal.AsSpan(fieldCounts));
        var lengths = CollectionsMarshal.AsSpan(ends);
        for (var i = lengths.Length - 1; i > 0; i--)
            lengths[i] -= lengths[i - 1];
        WriteNumbers(output, lengths);
        var slice = isSliced ? ChunkBytes : Math.Max(1, documents.Length);
        var start = 0;
        do
        {
            Pack(output, documents.Slice(start, Math.Min(slice, documents.Length - start)));
            start += slice;
        } while (start < documents.Length);
    }

    private void WriteNumbers(IndexOutput output, ReadOnlySpan<int> numbers)
    {
        if (numbers.Length == 1)
        {
            output.WriteVInt32(numbers[0]);
            return;
        }
        if (!numbers.ContainsAnyExcept(numbers[0]))
        {
            output.WriteVInt32(0);
            output.WriteVInt32(numbers[0]);
            return;
        }
        var used = 0;
        foreach (var number in numbers)
            used |= number;
        var bits = PackedInts.BitsRequired(used);
        _numbers.Clear();
        PackedInts.Write(_numbers, numbers, bits);
        output.WriteVInt32(bits);
        output.WriteBytes(_numbers.Written);
    }

    private void Pack(IndexOutput output, ReadOnlySpan<byte> bytes)
    {
        var dictionary = Math.Min(DictionaryBytes, bytes.Length / MinChunkOfDictionary);
        output.WriteVInt32(dictionary);
        output.WriteVInt32(BlockBytes);
        _packed.Clear();
        _encoder.Begin(dictionary: [], dictionary);
        PackBlock(output, bytes[..dictionary]);
        _encoder.Begin(bytes[..dictionary], BlockBytes);
        for (var start = dictionary; start < bytes.Length; start += BlockBytes)
            PackBlock(output, bytes.Slice(start, Math.Min(BlockBytes, bytes.Length - start)));
        output.WriteBytes(_packed.Written);
    }

    private void PackBlock(IndexOutput output, ReadOnlySpan<byte> block)
    {
        var before = _packed.Length;
        _encoder.Encode(block, _packed);
        output.WriteVInt32(_packed.Length - before);
    }
}
