using System.Runtime.InteropServices;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene87;

internal sealed partial class StoredChunk
{
    private void FindLz4Pieces(IndexInput input, int start, int length)
    {
        var (dictionary, block) = ReadPieceHead(input, length);
        var first = _pieces.Count;
        var dictionaryPiece = AddPiece(start, dictionary, input.ReadVInt32(), dictionaryPiece: -1);
        for (var from = dictionary; from < length; from += block)
            AddPiece(start + from, Math.Min(block, length - from), input.ReadVInt32(), dictionaryPiece);
        foreach (ref var piece in CollectionsMarshal.AsSpan(_pieces)[first..])
        {
            piece.Source = input.Position;
            input.Skip(piece.SourceLength);
        }
    }

    private void FindDeflatePieces(IndexInput input, int start, int length)
    {
        if (length == 0)
            return;
        var (dictionary, block) = ReadPieceHead(input, length);
        var dictionaryPiece = AddInlinePiece(input, start, dictionary, -1);
        for (var from = dictionary; from < length; from += block)
            AddInlinePiece(input, start + from, Math.Min(block, length - from), dictionaryPiece);
    }

    private (int Dictionary, int Block) ReadPieceHead(IndexInput input, int length)
    {
        var dictionary = input.ReadVInt32();
        var block = input.ReadVInt32();
        if (dictionary < 0 || dictionary > length || block < 0 || (block == 0 && dictionary < length))
            throw Corrupt(
                $"impossible blocks of stored fields: dictionary={dictionary} block={block} of {length}"
            );
        return (dictionary, block);
    }

    private int AddInlinePiece(IndexInput input, int start, int length, int dictionaryPiece)
    {
        var index = AddPiece(start, length, input.ReadVInt32(), dictionaryPiece);
        CollectionsMarshal.AsSpan(_pieces)[index].Source = input.Position;
        input.Skip(_pieces[index].SourceLength);
        return index;
    }

    private int AddPiece(int start, int length, int sourceLength, int dictionaryPiece)
    {
        if (sourceLength < 0)
            throw Corrupt($"negative length of a packed block, actual={sourceLength}");
        _pieces.Add(
            new Piece
            {
                Start = start,
                End = start + length,
                SourceLength = sourceLength,
                Dictionary = dictionaryPiece,
            }
        );
        return _pieces.Count - 1;
    }

    private void Unpack(int from, int to)
    {
        var pieces = CollectionsMarshal.AsSpan(_pieces);
        foreach (ref var piece in pieces)
        {
            if (piece.Start >= to)
                break;
            if (piece.End <= from || piece.Unpacked >= Math.Min(to, piece.End))
                continue;
            if (piece.Dictionary >= 0)
            {
                ref var dictionary = ref pieces[piece.Dictionary];
                if (dictionary.Unpacked < dictionary.End)
                    UnpackPiece(ref dictionary, dictionary.End, []);
                UnpackPiece(
                    ref piece,
                    Math.Min(to, piece.End),
                    _bytes.AsSpan(dictionary.Start..dictionary.End)
                );
            }
            else
            {
                UnpackPiece(ref piece, piece.End, []);
            }
        }
    }

    private void UnpackPiece(ref Piece piece, int wanted, ReadOnlySpan<byte> dictionary)
    {
        if (piece.End == piece.Start)
            return;
        var source = file.SpanAt(piece.Source, piece.SourceLength);
        if (meta.IsDeflate)
        {
            if (!PresetInflater.TryInflate(source, dictionary, _bytes.AsSpan(piece.Start..piece.End)))
                throw Corrupt($"a block of stored fields cannot be inflated at {piece.Source}");
            piece.Unpacked = piece.End;
            return;
        }
        if (!UnpackLz4(source, dictionary, _bytes.AsSpan(piece.Start..piece.End), wanted - piece.Start))
            throw Corrupt($"a block of stored fields cannot be unpacked at {piece.Source}");
        piece.Unpacked = wanted;
    }

    /// <summary>
    /// Unpacks the beginning of a block where its dictionary stands before it, and copies it to its place, which is
    /// cheaper than a look at each match.
    /// </summary>
    private bool UnpackLz4(
        ReadOnlySpan<byte> source,
        ReadOnlySpan<byte> dictionary,
        Span<byte> target,
        int wanted
    )
    {
        var window = target;
        if (dictionary.Length > 0)
        {
            var length = dictionary.Length + target.Length;
            if (_window.Length < length)
                _window = GC.AllocateUninitializedArray<byte>(length);
            window = _window.AsSpan(0, length);
            dictionary.CopyTo(window);
        }
        var read = Lz4Decoder.Decode(source, window, dictionary.Length, wanted);
        if (read < 0 || (wanted == target.Length && read != source.Length))
            return false;
        if (dictionary.Length > 0)
            window.Slice(dictionary.Length, wanted).CopyTo(target);
        return true;
    }

    private struct Piece
    {
        public int Start;
        public int End;
        public long Source;
        public int SourceLength;
        public int Dictionary;

        /// <summary>Up to where its bytes are there; 0 is before any.</summary>
        public int Unpacked;
    }
}
