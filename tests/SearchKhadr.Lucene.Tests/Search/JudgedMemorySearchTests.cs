using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Model;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Memory;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Java searches an index that it wrote itself; ours the same documents in memory, in several segments.</summary>
public sealed class JudgedMemorySearchTests : JudgedSearchContract
{
    protected override int ArticleCount => 2000;

    private protected override IndexReader Open(
        IReadOnlyList<CorpusArticle> articles,
        LuceneJudge judge,
        string folder
    )
    {
        judge.Write(folder, articles.Select(NewsDocuments.ToJudge));
        return MemoryIndexReader.Build(
            articles.Select(NewsDocuments.ToDocument),
            new EnglishAnalyzer(),
            docsPerSegment: 700
        );
    }
}
