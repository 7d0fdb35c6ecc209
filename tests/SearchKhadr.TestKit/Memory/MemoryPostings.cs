using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>Steps through a term's postings of plain lists, with impacts of blocks of 4, 16 and 64 documents.</summary>
internal sealed class MemoryPostings(MemoryField source, List<MemoryPosting> postings) : ImpactsEnum
{
    private static readonly int[] BlockSizes = [4, 16, 64];

    private int _at = -1;
    private int _place = -1;
    private int _shallow;

    public override int DocId =>
        _at < 0 ? -1
        : _at < postings.Count ? postings[_at].Doc
        : NoMoreDocs;

    public override long Cost => postings.Count;

    public override int Freq =>
        source.Info.IndexOptions == IndexOptions.Docs ? 1 : postings[_at].Places.Count;

    public override int StartOffset =>
        source.Info.IndexOptions == IndexOptions.DocsAndFreqsAndPositionsAndOffsets
            ? postings[_at].Places[_place].StartOffset
            : -1;

    public override int EndOffset =>
        source.Info.IndexOptions == IndexOptions.DocsAndFreqsAndPositionsAndOffsets
            ? postings[_at].Places[_place].EndOffset
            : -1;

    public override ReadOnlySpan<byte> Payload => default;

    public override int LevelCount => BlockSizes.Length;

    public override int NextDoc()
    {
        _at++;
        _place = -1;
        return DocId;
    }

    public override int Advance(int target)
    {
        if (target <= DocId)
            throw new InvalidOperationException($"{target} is not above {DocId}");
        do NextDoc();
        while (DocId < target);
        return DocId;
    }

    public override int NextPosition() =>
        source.Info.IndexOptions < IndexOptions.DocsAndFreqsAndPositions
            ? -1
            : postings[_at].Places[++_place].Position;

    public override void AdvanceShallow(int target)
    {
        if (target < DocId)
            throw new InvalidOperationException($"{target} is below {DocId}");
        var before = _shallow;
        while (_shallow < postings.Count && postings[_shallow].Doc < target)
            _shallow++;
        if (_shallow == before && before > 0 && postings[before - 1].Doc >= target)
            throw new InvalidOperationException($"{target} is below an earlier shallow target");
    }

    public override int DocIdUpTo(int level)
    {
        var next = ((_shallow / BlockSizes[level]) + 1) * BlockSizes[level];
        return next >= postings.Count ? NoMoreDocs : postings[next - 1].Doc;
    }

    public override ReadOnlySpan<Impact> ImpactsOf(int level)
    {
        var start = _shallow / BlockSizes[level] * BlockSizes[level];
        var competitive = new List<Impact>();
        var block = postings.Skip(start).Take(BlockSizes[level]);
        foreach (var posting in block.OrderByDescending(posting => posting.Places.Count))
        {
            var norm = source.Norms[posting.Doc] ?? 1;
            if (competitive.Count == 0 || (ulong)norm < (ulong)competitive[^1].Norm)
                competitive.Add(new Impact(posting.Places.Count, norm));
        }
        competitive.Reverse();
        return competitive.ToArray();
    }
}
