using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>Finds the block that a document may be in, and what scores around it can be made of.</summary>
/// <remarks>
/// Each level stands on one of its entries, whose stretch begins after <see cref="Level.Before"/> and ends with
/// <see cref="Level.End"/>; at the lowest level a stretch is a block.
/// <b>Cost</b> No allocation but to grow; impacts are read only when asked for.
/// <b>Source</b> Lucene 8.7 <c>Lucene84SkipReader</c>, <c>Lucene84ScoreSkipReader</c>, <c>MultiLevelSkipListReader</c>.
/// </remarks>
internal sealed class Lucene84SkipReader
{
    private readonly IndexInput _input;
    private Level[] _levels = new Level[1];
    private Impact[]?[] _impacts = new Impact[1][];
    private bool _hasPositions;
    private bool _hasOffsets;
    private bool _hasPayloads;
    private int _docCount;

    /// <summary>Reads skips from <c>.doc</c>.</summary>
    public Lucene84SkipReader(IndexInput input)
    {
        _input = input;
    }

    /// <summary>How many levels still have a stretch; 0 past the last whole block.</summary>
    public int LevelCount { get; private set; }

    /// <summary>The last document of the lowest stretch; <see cref="DocIdSetIterator.NoMoreDocs"/> past the last.</summary>
    public int BlockEnd => LevelCount == 0 ? DocIdSetIterator.NoMoreDocs : _levels[0].End.Doc;

    /// <summary>Where the lowest stretch begins.</summary>
    public ref readonly SkipPoint BlockStart => ref _levels[0].Before;

    /// <summary>How many documents stand before the lowest stretch.</summary>
    public int DocsBefore => _levels[0].DocsBefore;

    /// <summary>The last document of a level's stretch.</summary>
    public int End(int level) => _levels[level].End.Doc;

    /// <summary>Begins a term that has skips, before its first block.</summary>
    public void Start(FieldInfo field, Lucene84TermState state)
    {
        _hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
        _hasOffsets = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        _hasPayloads = field.HasPayloads;
        _docCount = state.DocFreq;

        var start = new SkipPoint
        {
            DocOffset = state.DocStart,
            PosOffset = state.PosStart,
            PayOffset = state.PayStart,
        };
        var offset = state.DocStart + state.SkipOffset;
        LevelCount = Lucene84PostingsFormat.SkipLevels(
            _docCount % ForUtil.BlockSize == 0 ? _docCount - 1 : _docCount
        );
        if (_levels.Length < LevelCount)
        {
            Array.Resize(ref _levels, LevelCount);
            Array.Resize(ref _impacts, LevelCount);
        }
        _levels[0].Interval = ForUtil.BlockSize;
        for (var i = 1; i < LevelCount; i++)
            _levels[i].Interval = _levels[i - 1].Interval * Lucene84PostingsFormat.SkipMultiplier;
        for (var i = LevelCount - 1; i >= 0; i--)
        {
            if (i > 0)
            {
                var reader = new ByteReader(Rest(offset), _input.Resource);
                var lengthBytes = reader.ReadVInt64();
                offset += reader.Position;
                _levels[i].Start = offset;
                offset += lengthBytes;
            }
            else
            {
                _levels[0].Start = offset;
            }
            _levels[i].Reset(start);
        }
        for (var i = LevelCount - 1; i >= 0; i--)
            Next(i);
    }

    /// <summary>Moves every level to the stretch that a document is in, or would be. <b>Requires</b> Targets grow.</summary>
    public void SkipTo(int target)
    {
        var top = LevelCount - 1;
        for (var i = top; i >= 0; i--)
        {
            if (i < top)
                Follow(i);
            while (i < LevelCount && _levels[i].End.Doc < target)
                Next(i);
        }
    }

    /// <summary>The pairs of a level's stretch.</summary>
    public ReadOnlySpan<Impact> Impacts(int level)
    {
        ref var from = ref _levels[level];
        if (from.ImpactCount < 0)
            ReadImpacts(level);
        return _impacts[level].AsSpan(0, from.ImpactCount);
    }

    /// <summary>Brings a level forward to where the stretch above begins.</summary>
    private void Follow(int level)
    {
        ref readonly var above = ref _levels[level + 1];
        ref var below = ref _levels[level];
        if (above.DocsBefore <= below.DocsBefore)
            return;
        below.End = above.Before;
        below.DocsAfter = above.DocsBefore;
        below.Next = below.Start + above.ChildBefore;
        if (level > 0)
        {
            var reader = new ByteReader(Rest(below.Next), _input.Resource);
            below.Child = reader.ReadVInt64();
            below.Next += reader.Position;
        }
        Next(level);
    }

    /// <summary>Reads a level's next entry; ends the level, and those above, where there is none.</summary>
    private void Next(int level)
    {
        ref var entry = ref _levels[level];
        entry.Before = entry.End;
        entry.ChildBefore = entry.Child;
        entry.DocsBefore = entry.DocsAfter;
        var after = entry.DocsBefore + entry.Interval;
        if (after >= _docCount)
        {
            LevelCount = Math.Min(LevelCount, level);
            return;
        }
        entry.DocsAfter = (int)after;
        var reader = new ByteReader(Rest(entry.Next), _input.Resource);
        ref var end = ref entry.End;
        var delta = reader.ReadVInt32();
        end.Doc += delta;
        if (delta < 0 || end.Doc < 0)
            throw reader.Corrupt($"skips out of order, delta={delta}");
        end.DocOffset += reader.ReadVInt64();
        if (_hasPositions)
        {
            end.PosOffset += reader.ReadVInt64();
            end.PosInBlock = reader.ReadVInt32();
            if (_hasPayloads)
                end.PayloadBytes = reader.ReadVInt32();
            if (_hasOffsets || _hasPayloads)
                end.PayOffset += reader.ReadVInt64();
        }
        entry.ImpactBytes = reader.ReadCount();
        entry.ImpactStart = entry.Next + reader.Position;
        entry.ImpactCount = -1;
        reader.Skip(entry.ImpactBytes);
        if (level > 0)
            entry.Child = reader.ReadVInt64();
        entry.Next += reader.Position;
    }

    private void ReadImpacts(int level)
    {
        ref var entry = ref _levels[level];
        var reader = new ByteReader(_input.SpanAt(entry.ImpactStart, entry.ImpactBytes), _input.Resource);
        var impacts = _impacts[level] ??= new Impact[1 << 4];
        var count = 0;
        var (freq, norm) = (0, 0L);
        while (reader.Position < reader.Length)
        {
            var code = reader.ReadVInt32();
            freq += (code >>> 1) + 1;
            norm += 1 + ((code & 1) != 0 ? reader.ReadZInt64() : 0);
            if (count == impacts.Length)
            {
                Array.Resize(ref impacts, count * 2);
                _impacts[level] = impacts;
            }
            impacts[count++] = new Impact(freq, norm);
        }
        if (count == 0)
            throw reader.Corrupt("a block without impacts");
        entry.ImpactCount = count;
    }

    private ReadOnlySpan<byte> Rest(long offset)
    {
        if ((ulong)offset > (ulong)_input.Length)
            throw new CorruptIndexException($"skips outside the file, actual={offset}", _input.Resource);
        return _input.SpanAt(offset, (int)Math.Min(int.MaxValue, _input.Length - offset));
    }

    /// <summary>Where a level stands.</summary>
    private struct Level
    {
        /// <summary>Where its entries begin.</summary>
        public long Start;

        /// <summary>Where its next entry begins.</summary>
        public long Next;

        /// <summary>How many documents an entry stands for.</summary>
        public long Interval;

        /// <summary>Where the stretch begins.</summary>
        public SkipPoint Before;

        /// <summary>Where the stretch ends.</summary>
        public SkipPoint End;

        /// <summary>How many documents stand before the stretch.</summary>
        public int DocsBefore;

        /// <summary>How many documents stand before the stretch's end.</summary>
        public int DocsAfter;

        /// <summary>Where, in the level below, the stretch begins.</summary>
        public long ChildBefore;

        /// <summary>Where, in the level below, the stretch ends.</summary>
        public long Child;

        /// <summary>Where the impacts are.</summary>
        public long ImpactStart;

        /// <summary>How long they are.</summary>
        public int ImpactBytes;

        /// <summary>How many there are; -1 where they were not read yet.</summary>
        public int ImpactCount;

        /// <summary>Goes before the first entry.</summary>
        public void Reset(in SkipPoint start)
        {
            Next = Start;
            Before = start;
            End = start;
            DocsBefore = 0;
            DocsAfter = 0;
            ChildBefore = 0;
            Child = 0;
        }
    }
}
