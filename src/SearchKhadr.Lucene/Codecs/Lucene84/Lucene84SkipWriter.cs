using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene84;

/// <summary>Writes, for each block of a term's documents, where it ends and the best that scores in it can be made of.</summary>
/// <remarks>
/// <para>
/// <c>skip := (length (vint) level){levels above 0, the highest first; empty ones left out} level</c>; <c>level :=
/// (entry child?){…}</c>; an entry of level 0 stands for a block of 128 documents, one of level n for 8 of level n - 1,
/// and <c>child (vlong)</c> is where, in the level below, what follows the last of those begins.
/// <c>entry := last document delta (vint) .doc delta (vlong) positions? length (vint) impacts</c>;
/// <c>positions := .pos delta (vlong) positions into the block there (vint) payload bytes before them (vint)?
/// .pay delta (vlong)?</c>; deltas are from the level's last entry. No entry is written for a block that no document
/// follows.
/// </para>
/// <para>
/// <c>impacts := (freq delta - 1) &lt;&lt; 1 | (norm delta != 1) (vint), norm delta - 1 (zig-zag) where it is not 0</c>.
/// Worked: the pairs (1, 1) and (3, 4) are <c>00 03 04</c>.
/// </para>
/// <b>Source</b> Lucene 8.7 <c>Lucene84SkipWriter</c>, <c>MultiLevelSkipListWriter</c>.
/// </remarks>
internal sealed class Lucene84SkipWriter
{
    private readonly Level[] _levels;
    private readonly ByteSink _impactBytes = new();
    private readonly List<Impact> _impacts = [];
    private bool _hasPositions;
    private bool _hasOffsets;
    private bool _hasPayloads;
    private SkipPoint _start;
    private bool _isStarted;

    /// <summary>Makes a writer for a segment of so many documents.</summary>
    public Lucene84SkipWriter(int maxDoc)
    {
        _levels = new Level[Lucene84PostingsFormat.SkipLevels(maxDoc)];
        for (var i = 0; i < _levels.Length; i++)
            _levels[i] = new Level();
    }

    /// <summary>Says what the field keeps.</summary>
    public void SetField(bool hasPositions, bool hasOffsets, bool hasPayloads)
    {
        _hasPositions = hasPositions;
        _hasOffsets = hasOffsets;
        _hasPayloads = hasPayloads;
    }

    /// <summary>Begins a term whose postings begin at a point.</summary>
    public void Start(in SkipPoint start)
    {
        _start = start;
        _isStarted = false;
    }

    /// <summary>Notes the end of a block.</summary>
    /// <param name="point">The block's last document, and where what follows it begins.</param>
    /// <param name="impacts">The block's pairs.</param>
    /// <param name="docCount">How many documents there were. <b>Shape</b> A multiple of 128.</param>
    public void Add(in SkipPoint point, CompetitiveImpactAccumulator impacts, int docCount)
    {
        if (!_isStarted)
        {
            _isStarted = true;
            foreach (var level in _levels)
                level.Reset(_start);
        }
        _levels[0].Impacts.AddAll(impacts);
        long child = 0;
        var blocks = docCount / ForUtil.BlockSize;
        for (var i = 0; i < _levels.Length; i++)
        {
            var level = _levels[i];
            WriteEntry(level, point);
            if (i + 1 < _levels.Length)
                _levels[i + 1].Impacts.AddAll(level.Impacts);
            level.Impacts.Clear();

            var end = level.Bytes.Length;
            if (i > 0)
                level.Bytes.WriteVInt64(child);
            child = end;
            if (blocks % Lucene84PostingsFormat.SkipMultiplier != 0)
                break;
            blocks /= Lucene84PostingsFormat.SkipMultiplier;
        }
    }

    /// <summary>Writes all levels.</summary>
    public void WriteTo(IndexOutput output)
    {
        for (var i = _levels.Length - 1; i > 0; i--)
        {
            var bytes = _levels[i].Bytes.Written;
            if (bytes.IsEmpty)
                continue;
            output.WriteVInt64(bytes.Length);
            output.WriteBytes(bytes);
        }
        output.WriteBytes(_levels[0].Bytes.Written);
    }

    private void WriteEntry(Level level, in SkipPoint point)
    {
        ref var last = ref level.Last;
        var bytes = level.Bytes;
        bytes.WriteVInt32(point.Doc - last.Doc);
        bytes.WriteVInt64(point.DocOffset - last.DocOffset);
        if (_hasPositions)
        {
            bytes.WriteVInt64(point.PosOffset - last.PosOffset);
            bytes.WriteVInt32(point.PosInBlock);
            if (_hasPayloads)
                bytes.WriteVInt32(point.PayloadBytes);
            if (_hasOffsets || _hasPayloads)
                bytes.WriteVInt64(point.PayOffset - last.PayOffset);
        }
        last = point;
        level.Impacts.CopyTo(_impacts);
        WriteImpacts();
        bytes.WriteVInt32(_impactBytes.Length);
        bytes.WriteBytes(_impactBytes.Written);
    }

    private void WriteImpacts()
    {
        _impactBytes.Clear();
        var (freq, norm) = (0, 0L);
        foreach (var impact in _impacts)
        {
            var freqDelta = impact.Freq - freq - 1;
            var normDelta = impact.Norm - norm - 1;
            if (normDelta == 0)
            {
                _impactBytes.WriteVInt32(freqDelta << 1);
            }
            else
            {
                _impactBytes.WriteVInt32((freqDelta << 1) | 1);
                _impactBytes.WriteZInt64(normDelta);
            }
            (freq, norm) = (impact.Freq, impact.Norm);
        }
    }

    private sealed class Level
    {
        public readonly ByteSink Bytes = new();
        public readonly CompetitiveImpactAccumulator Impacts = new();
        public SkipPoint Last;

        public void Reset(in SkipPoint start)
        {
            Bytes.Clear();
            Impacts.Clear();
            Last = start;
        }
    }
}
