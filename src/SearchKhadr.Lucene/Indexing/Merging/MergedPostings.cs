using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The documents of a term in several segments, one segment after the other, without the deleted ones.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>MappingMultiPostingsEnum</c>.</remarks>
internal sealed class MergedPostings : PostingsEnum
{
    private readonly List<(MergeSource Source, PostingsEnum Postings)> _parts = [];
    private PostingsEnum? _current;
    private MergeSource? _source;
    private int _next;
    private int _docId = -1;

    public override int DocId => _docId;

    public override int Freq => _current!.Freq;

    public override int StartOffset => _current!.StartOffset;

    public override int EndOffset => _current!.EndOffset;

    public override ReadOnlySpan<byte> Payload => _current!.Payload;

    public override long Cost => _parts.Sum(part => part.Postings.Cost);

    /// <summary>Forgets its parts.</summary>
    public void Clear()
    {
        _parts.Clear();
        _current = null;
        _source = null;
        _next = 0;
        _docId = -1;
    }

    /// <summary>Adds a segment's documents behind those before.</summary>
    public void Add(MergeSource source, PostingsEnum postings) => _parts.Add((source, postings));

    public override int NextDoc()
    {
        while (true)
        {
            if (_current is null)
            {
                if (_next == _parts.Count)
                    return _docId = NoMoreDocs;
                (_source, _current) = _parts[_next++];
            }
            var docId = _current.NextDoc();
            if (docId == NoMoreDocs)
            {
                _current = null;
                continue;
            }
            var mapped = _source!.Map(docId);
            if (mapped >= 0)
                return _docId = mapped;
        }
    }

    public override int Advance(int target)
    {
        while (_docId < target)
            NextDoc();
        return _docId;
    }

    public override int NextPosition() => _current!.NextPosition();
}
