using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene84;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.BlockTree.BlockTreeFormat;

namespace SearchKhadr.Lucene.Codecs.BlockTree;

/// <summary>A place in a block of the terms dictionary; made to be used for one block after another.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>blocktree.SegmentTermsEnumFrame</c>.</remarks>
internal sealed partial class TermsFrame(FieldTerms terms)
{
    private readonly IndexInput _input = terms.Reader.TermsInput;
    private readonly Lucene84TermState _state = new();
    private byte[] _floor = [];
    private int _floorLength;
    private int _floorStart;
    private bool _isFloor;
    private bool _firstHasTerms;
    private bool _isLastOfFloor;
    private long _nextOfFloor;
    private long _loadedAddress = -1;

    private byte[] _suffixes = new byte[1 << 8];
    private int _suffixesLength;
    private int _suffixPosition;
    private byte[] _lengths = new byte[1 << 6];
    private int _lengthsLength;
    private int _lengthPosition;
    private Section _stats;
    private Section _meta;
    private int _singletonRun;
    private int _statesRead;
    private int _termsPassed;
    private int _equalLength;
    private bool _isLeaf;

    /// <summary>How many bytes the block's terms share.</summary>
    public int PrefixLength { get; private set; }

    /// <summary>Where the block is.</summary>
    public long Address { get; private set; }

    /// <summary>Where the first block of its floor is.</summary>
    public long FirstAddress { get; private set; }

    /// <summary>Whether the block was read.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>Whether the block has terms, not only blocks below.</summary>
    public bool HasTerms { get; private set; }

    /// <summary>Whether it is known how the block is parted into floors.</summary>
    public bool HasFloors => _isFloor;

    /// <summary>The first byte of the last entry that was passed; -1 where it adds none.</summary>
    public int LastLabel { get; private set; }

    /// <summary>How many entries the block has.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Which entry the next step goes to.</summary>
    public int NextEntry { get; private set; }

    /// <summary>Goes to a block by its code in the index, without reading it.</summary>
    public void Open(int prefixLength, ReadOnlySpan<byte> code)
    {
        var reader = new ByteReader(code, _input.Resource);
        var flags = reader.ReadVInt64();
        if (_floor.Length < code.Length)
            _floor = new byte[code.Length * 2];
        code.CopyTo(_floor);
        _floorStart = reader.Position;
        _floorLength = code.Length;
        _isFloor = (flags & IsFloor) != 0;
        _firstHasTerms = (flags & BlockTreeFormat.HasTerms) != 0;
        OpenAt(prefixLength, flags >>> FlagBits);
        HasTerms = _firstHasTerms;
    }

    /// <summary>Goes to a block by its address, without reading it.</summary>
    public void OpenChild(int prefixLength, long address)
    {
        _isFloor = false;
        OpenAt(prefixLength, address);
        HasTerms = true;
    }

    /// <summary>Chooses the block of the floor that may hold a byte after the shared ones.</summary>
    public void ChooseFloor(byte label)
    {
        if (!_isFloor)
            return;
        var reader = new ByteReader(_floor.AsSpan(_floorStart.._floorLength), _input.Resource);
        var address = FirstAddress;
        var hasTerms = _firstHasTerms;
        for (var left = reader.ReadCount(); left > 0; left--)
        {
            if (label < reader.ReadByte())
                break;
            var code = reader.ReadVInt64();
            address = FirstAddress + (code >>> 1);
            hasTerms = (code & 1) != 0;
        }
        if (address == Address)
            return;
        Address = address;
        HasTerms = hasTerms;
        IsLoaded = false;
    }

    /// <summary>Goes to the next block of the floor and reads it; false after the last.</summary>
    public bool TryNextOfFloor()
    {
        if (_isLastOfFloor)
            return false;
        Address = _nextOfFloor;
        Load();
        return true;
    }

    /// <summary>Reads the block, unless it is the one that was read last, and goes before its first entry.</summary>
    public void Load()
    {
        if (_loadedAddress != Address)
            Read();
        _singletonRun = 0;
        _statesRead = 0;
        _termsPassed = 0;
        _suffixPosition = 0;
        _lengthPosition = 0;
        _stats.Position = 0;
        _meta.Position = 0;
        NextEntry = 0;
        IsLoaded = true;
    }

    private void Read()
    {
        _loadedAddress = -1;
        if ((ulong)Address > (ulong)_input.Length)
            throw new CorruptIndexException($"block outside the file, actual={Address}", _input.Resource);
        var rest = _input.SpanAt(Address, (int)Math.Min(int.MaxValue, _input.Length - Address));
        var reader = new ByteReader(rest, _input.Resource);
        var code = reader.ReadVInt32();
        EntryCount = code >>> 1;
        _isLastOfFloor = (code & 1) != 0;
        if (EntryCount == 0)
            throw reader.Corrupt($"a block without entries, address={Address}");

        ReadSuffixes(ref reader);
        ReadLengths(ref reader);
        PassSection(ref reader, ref _stats);
        PassSection(ref reader, ref _meta);
        _nextOfFloor = Address + reader.Position;
        _loadedAddress = Address;
    }

    /// <summary>Where the postings of the term that was passed last are.</summary>
    public Lucene84TermState DecodeState()
    {
        if (_statesRead == _termsPassed)
            return _state;
        var hasFreqs = terms.IndexOptions != IndexOptions.Docs;
        var stats = new ByteReader(Bytes(_stats), _input.Resource) { Position = _stats.Position };
        var meta = new ByteReader(Bytes(_meta), _input.Resource) { Position = _meta.Position };
        for (; _statesRead < _termsPassed; _statesRead++)
        {
            ReadStats(ref stats, hasFreqs);
            terms.Reader.Postings.DecodeTerm(ref meta, terms.Field, _state, isFirst: _statesRead == 0);
        }
        _stats.Position = stats.Position;
        _meta.Position = meta.Position;
        return _state;
    }

    private void OpenAt(int prefixLength, long address)
    {
        PrefixLength = prefixLength;
        FirstAddress = address;
        Address = address;
        IsLoaded = false;
    }

    private void ReadStats(ref ByteReader stats, bool hasFreqs)
    {
        if (_singletonRun > 0)
        {
            _singletonRun--;
            _state.SetFreqs(1, 1);
            return;
        }
        var code = stats.ReadVInt32();
        var docFreq = 1;
        long totalTermFreq = 1;
        if ((code & 1) != 0)
        {
            _singletonRun = code >>> 1;
        }
        else
        {
            docFreq = code >>> 1;
            totalTermFreq = docFreq + (hasFreqs ? stats.ReadVInt64() : 0);
        }
        if (
            docFreq == 0
            || docFreq > terms.DocCount
            || totalTermFreq > terms.SumTotalTermFreq
            || totalTermFreq < docFreq
        )
            throw stats.Corrupt(
                $"impossible statistics of a term: documents={docFreq} of {terms.DocCount} occurrences={totalTermFreq}"
            );
        _state.SetFreqs(docFreq, totalTermFreq);
    }

    private void ReadSuffixes(ref ByteReader reader)
    {
        var token = reader.ReadVInt64();
        _isLeaf = (token & 4) != 0;
        var length = token >>> 3;
        if (length > (long)EntryCount * MaxTermBytes || length > int.MaxValue)
            throw reader.Corrupt($"impossible length of suffixes, actual={length} address={Address}");
        _suffixesLength = (int)length;
        var suffixes = Room(ref _suffixes, _suffixesLength);
        switch ((SuffixCompression)(token & 3))
        {
            case SuffixCompression.None:
                reader.ReadSpan(suffixes.Length).CopyTo(suffixes);
                break;
            case SuffixCompression.LowercaseAscii:
                LowercaseAscii.Decompress(ref reader, suffixes);
                break;
            case SuffixCompression.Lz4:
                reader.ReadLz4(suffixes);
                break;
            default:
                throw reader.Corrupt(
                    $"unknown compression of suffixes, actual={token & 3} address={Address}"
                );
        }
    }

    private void ReadLengths(ref ByteReader reader)
    {
        var code = reader.ReadVInt32();
        var areEqual = (code & 1) != 0;
        _lengthsLength = code >>> 1;
        _equalLength = -1;
        if (_lengthsLength > EntryCount * 16L)
            throw reader.Corrupt($"impossible length of lengths, actual={_lengthsLength} address={Address}");
        var lengths = Room(ref _lengths, _lengthsLength);
        if (!areEqual)
        {
            reader.ReadSpan(lengths.Length).CopyTo(lengths);
            return;
        }
        var equal = reader.ReadByte();
        lengths.Fill(equal);
        if (
            _isLeaf
            && equal < 0x80
            && lengths.Length == EntryCount
            && equal * (long)EntryCount == _suffixesLength
        )
            _equalLength = equal;
    }

    private void PassSection(ref ByteReader reader, ref Section section)
    {
        section.Length = reader.ReadCount();
        section.Start = Address + reader.Position;
        reader.Skip(section.Length);
    }

    private static Span<byte> Room(ref byte[] buffer, int length)
    {
        if (buffer.Length < length)
            buffer = new byte[length + (length >> 1)];
        return buffer.AsSpan(0, length);
    }

    private ReadOnlySpan<byte> Bytes(in Section section) => _input.SpanAt(section.Start, section.Length);

    /// <summary>A part of the block that is read only when it is asked for.</summary>
    private struct Section
    {
        public long Start;
        public int Length;
        public int Position;
    }
}
