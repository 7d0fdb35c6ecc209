using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Java searches an index that it wrote itself; ours searches the same files.</summary>
public sealed class JudgedReadingTests : JudgedSearchContract
{
    protected override int ArticleCount => 6000;

    private protected override IndexReader Open(
        IReadOnlyList<CorpusArticle> articles,
        LuceneJudge judge,
        string folder
    )
    {
        judge.Write(folder, articles.Select(NewsDocuments.ToJudge));
        return DirectoryReader.Open(new FileSystemDirectory(folder));
    }
}
