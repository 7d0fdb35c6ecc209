using System.Globalization;
using SearchKhadr.Analysis.English;
using SearchKhadr.Analysis.Variants;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Benchmarks.Analysis;

/// <summary>Measures what other ways to write a word add to an index.</summary>
internal static class IndexSizes
{
    public static void Report(IReadOnlyList<CorpusArticle> articles)
    {
        var plain = SizeBytes(articles, new EnglishAnalyzer());
        var variants = SizeBytes(articles, new VariantAnalyzer(new EnglishAnalyzer()));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"index of {articles.Count} articles, merged: {plain / 1e6:F2} MB, with other ways to write {variants / 1e6:F2} MB, ratio {(double)variants / plain:F4}"
            )
        );
    }

    private static long SizeBytes(IReadOnlyList<CorpusArticle> articles, Analyzer analyzer)
    {
        using var folder = new TemporaryFolder();
        using (var directory = new FileSystemDirectory(folder.Path))
        {
            using var writer = new IndexWriter(directory, new IndexWriterOptions { Analyzer = analyzer });
            foreach (var article in articles)
            {
                Document document =
                [
                    Field.OfText("headline", article.Headline, FieldType.StoredText),
                    Field.OfText("body", article.Body, FieldType.StoredText),
                ];
                writer.AddDocument(document);
            }
            writer.Commit();
        }
        return new DirectoryInfo(folder.Path).EnumerateFiles().Sum(file => file.Length);
    }
}
