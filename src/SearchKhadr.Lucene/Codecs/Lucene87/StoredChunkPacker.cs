using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene87.Lucene87StoredFieldsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

/// <summary>Writes chunks of stored documents, packed in LZ4 with a dictionary taken from their beginning.</summary>
/// <remarks><b>Source</b> Lucene 8.8 <c>LZ4WithPresetDictCompressionMode</c>.</remarks>
internal sealed class StoredChunkPacker
{
    private readonly Lz4Encoder _encoder = new();
    private readonly ByteSink _packed = new();
    private readonly ByteSink _numbers = new();
    private byte[] _window = [];

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
        var dictionary = bytes.Length / (BlocksPerChunk * DictionaryFactor);
        var block = (bytes.Length - dictionary + BlocksPerChunk - 1) / BlocksPerChunk;
        if (_window.Length < dictionary + block)
            _window = new byte[dictionary + block];
        output.WriteVInt32(dictionary);
        output.WriteVInt32(block);
        _packed.Clear();
        bytes[..dictionary].CopyTo(_window);
        PackBlock(output, 0, dictionary);
        for (var start = dictionary; start < bytes.Length; start += block)
        {
            var length = Math.Min(block, bytes.Length - start);
            bytes.Slice(start, length).CopyTo(_window.AsSpan(dictionary));
            PackBlock(output, dictionary, length);
        }
        output.WriteBytes(_packed.Written);
    }

    private void PackBlock(IndexOutput output, int dictionary, int length)
    {
        var before = _packed.Length;
        _encoder.Encode(_window.AsSpan(0, dictionary + length), dictionary, _packed);
        output.WriteVInt32(_packed.Length - before);
    }
}
