using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Booleans;

namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>The postings of several terms as if they were one: every position of any of them.</summary>
internal sealed class UnionPostings(PostingsEnum[] parts) : PostingsEnum
{
    private readonly DisjunctionIterator _docs = new(parts);
    private (int Position, int Start, int End)[] _places = [];
    private int _loadedDoc = -1;
    private int _next;

    public override int DocId => _docs.DocId;

    public override long Cost => _docs.Cost;

    public override int Freq
    {
        get
        {
            var freq = 0;
            foreach (var part in parts)
                freq += part.DocId == DocId ? part.Freq : 0;
            return freq;
        }
    }

    public override int StartOffset => _places[_next - 1].Start;

    public override int EndOffset => _places[_next - 1].End;

    public override ReadOnlySpan<byte> Payload => [];

    public override int NextDoc() => _docs.NextDoc();

    public override int Advance(int target) => _docs.Advance(target);

    public override int NextPosition()
    {
        if (_loadedDoc != DocId)
            Load();
        return _places[_next++].Position;
    }

    private void Load()
    {
        _loadedDoc = DocId;
        var count = 0;
        _next = 0;
        foreach (var part in parts)
        {
            for (var left = part.DocId == DocId ? part.Freq : 0; left > 0; left--)
            {
                if (count == _places.Length)
                    Array.Resize(ref _places, Math.Max(8, count * 2));
                var position = part.NextPosition();
                _places[count++] = (position, part.StartOffset, part.EndOffset);
            }
        }
        _places.AsSpan(0, count).Sort();
    }
}
