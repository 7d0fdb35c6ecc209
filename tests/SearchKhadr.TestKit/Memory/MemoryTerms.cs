using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>The terms of a field of plain lists.</summary>
internal sealed class MemoryTerms(MemoryField source) : Terms
{
    public override long Size => source.Terms.Count;

    public override long SumTotalTermFreq =>
        IndexOptions == IndexOptions.Docs ? SumDocFreq : source.Terms.Values.Sum(MemoryTermsEnum.Occurrences);

    public override long SumDocFreq => source.Terms.Values.Sum(postings => (long)postings.Count);

    public override int DocCount => source.DocCount;

    public override IndexOptions IndexOptions => source.Info.IndexOptions;

    public override bool HasPayloads => false;

    public override TermsEnum Open() => new MemoryTermsEnum(source);
}
