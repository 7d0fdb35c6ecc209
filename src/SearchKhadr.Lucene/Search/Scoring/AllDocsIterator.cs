using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Every document below a limit.</summary>
internal sealed class AllDocsIterator(int maxDoc) : DocIdSetIterator
{
    private int _doc = -1;

    public override int DocId => _doc;

    public override long Cost => maxDoc;

    public override int NextDoc() => Advance(_doc + 1);

    public override int Advance(int target) => _doc = target < maxDoc ? target : NoMoreDocs;
}
