using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Java searches an index of several segments that ours wrote; so does ours.</summary>
public sealed class JudgedSearchTests : JudgedSearchContract
{
    protected override int ArticleCount => int.MaxValue;

    private protected override IndexReader Open(
        IReadOnlyList<CorpusArticle> articles,
        LuceneJudge judge,
        string folder
    )
    {
        var directory = new FileSystemDirectory(folder);
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions { Analyzer = new EnglishAnalyzer(), MaxBufferedDocuments = 4000 }
        );
        foreach (var article in articles)
            writer.AddDocument(NewsDocuments.ToDocument(article));
        for (var i = 0; i < articles.Count; i += 97)
            writer.DeleteDocuments(new Term("id", articles[i].Id));
        writer.Commit();
        judge.AssertClean(folder);
        return DirectoryReader.Open(directory);
    }
}
