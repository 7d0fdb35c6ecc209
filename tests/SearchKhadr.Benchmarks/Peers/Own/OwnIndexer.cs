using SearchKhadr.Analysis.English;
using SearchKhadr.Benchmarks.Peers.Corpus;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Benchmarks.Peers.Own;

/// <summary>Indexes a corpus with this project's engine, field for field as the Java program does.</summary>
internal static class OwnIndexer
{
    private static readonly FieldType Number = FieldType.DocValues(DocValuesType.Numeric);
    private static readonly FieldType Facet = FieldType.DocValues(DocValuesType.SortedSet);

    public static void Index(string corpus, string folder, int bufferMb)
    {
        using var directory = new FileSystemDirectory(folder);
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions
            {
                Analyzer = new EnglishAnalyzer(),
                RamBufferBytes = (long)bufferMb << 20,
                MergeScheduler = new SerialMergeScheduler(),
            }
        );
        foreach (var article in CorpusFile.Read(corpus))
            writer.AddDocument(Document(article));
        writer.Commit();
    }

    private static Document Document(BenchArticle article)
    {
        var document = new Document
        {
            Field.OfInt64("id", article.Id, Number),
            Field.OfText("outlet", article.Outlet, FieldType.StoredKeyword),
            Field.OfText("url", article.Url, FieldType.StoredOnly),
            Field.OfText("date", article.Date, FieldType.StoredOnly),
            PointFields.OfInt32("day", article.Day),
            Field.OfInt64("day", article.Day, Number),
            Field.OfText("outlets", article.Outlet, Facet),
            Field.OfText("months", article.Month, Facet),
            Field.OfText("text", article.Headline, FieldType.StoredText),
            Field.OfText("text", article.Body, FieldType.StoredText),
        };
        foreach (var comment in article.Comments)
            document.Add(Field.OfText("text", comment, FieldType.StoredText));
        return document;
    }
}
