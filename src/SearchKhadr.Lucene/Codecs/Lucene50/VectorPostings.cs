using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>The occurrences of a term in one document, which has the id 0.</summary>
internal sealed class VectorPostings(VectorField vector, int term) : PostingsEnum
{
    private int _doc = -1;
    private int _occurrence = vector.FirstOccurrence(term) - 1;

    public override int DocId => _doc;

    public override long Cost => 1;

    public override int Freq => vector.Freq(term);

    public override int StartOffset => vector.Start(_occurrence);

    public override int EndOffset => vector.End(_occurrence);

    public override ReadOnlySpan<byte> Payload => vector.Payload(_occurrence);

    public override int NextDoc() => _doc = _doc < 0 ? 0 : NoMoreDocs;

    public override int Advance(int target) => _doc = _doc < 0 && target <= 0 ? 0 : NoMoreDocs;

    public override int NextPosition() => vector.Position(++_occurrence);
}
