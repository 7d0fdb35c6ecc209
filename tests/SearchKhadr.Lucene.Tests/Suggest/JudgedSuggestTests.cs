using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Store;
using SearchKhadr.Lucene.Suggest;
using SearchKhadr.Lucene.Tests.Search;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Suggest;

/// <summary>Spellings and likeness as Lucene for Java finds them in an index of ours.</summary>
public sealed class JudgedSuggestTests
{
    private const int Articles = 3000;

    private static readonly (SpellingMode Mode, string Name)[] Modes =
    [
        (SpellingMode.WhenUnknown, "SUGGEST_WHEN_NOT_IN_INDEX"),
        (SpellingMode.MoreCommon, "SUGGEST_MORE_POPULAR"),
        (SpellingMode.Always, "SUGGEST_ALWAYS"),
    ];

    [Fact]
    public void SuggestAndLike_RandomWordsAndDocuments_AreThoseOfLuceneForJava()
    {
        var judge = LuceneJudge.Require();
        var random = TestSeed.Random(nameof(JudgedSuggestTests));
        var articles = NewsDocuments.Load(Articles);
        using var folder = new TemporaryFolder();
        using var directory = new FileSystemDirectory(folder.Path);
        using var reader = Index(directory, articles);
        var searcher = new IndexSearcher(reader);
        var wrong = new List<string>();

        var spelling = new SpellChecker(searcher);
        for (var turn = 0; turn < 120; turn++)
        {
            var word = RandomWord(random, articles);
            var (mode, name) = Modes[turn % Modes.Length];
            var expected = judge.Spell(folder.Path, "body", word, 1 + (turn % 7), name);
            var actual = spelling
                .Suggest("body", word, 1 + (turn % 7), mode)
                .Select(found => (found.Text, found.Score, found.DocFreq));
            if (!expected.SequenceEqual(actual))
                wrong.Add(
                    $"seed {TestSeed.Value} {word} {mode}: {string.Join(' ', actual)}, Java {string.Join(' ', expected)}"
                );
        }
        for (var turn = 0; turn < 20; turn++)
        {
            var doc = random.Next(reader.MaxDoc);
            var more = new MoreLikeThis(
                reader,
                new EnglishAnalyzer(),
                new MoreLikeThisOptions
                {
                    MinTermFreq = 1,
                    MinDocFreq = 2 + turn,
                    MaxTerms = 1000,
                    Boost = 1f,
                }
            );
            var expected = judge.Like(folder.Path, doc, 2 + turn, "body");
            var actual = searcher.Search(
                more.Like(doc, "body"),
                50,
                cancellation: TestContext.Current.CancellationToken
            );
            if (expected.Total != actual.Total || !AreAlike(expected.Hits, actual.Hits))
                wrong.Add($"seed {TestSeed.Value} like {doc}: {actual.Total}, Java {expected.Total}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool AreAlike(IReadOnlyList<JudgedHit> expected, IReadOnlyList<ScoreDoc> actual) =>
        expected.Count == actual.Count
        && expected
            .Zip(actual)
            .All(pair => Math.Abs(pair.First.Score - pair.Second.Score) <= pair.First.Score * 1e-5f);

    private static DirectoryReader Index(FileSystemDirectory directory, IEnumerable<CorpusArticle> articles)
    {
        using var writer = new IndexWriter(
            directory,
            new IndexWriterOptions { Analyzer = new EnglishAnalyzer(), MaxBufferedDocuments = 900 }
        );
        foreach (var article in articles)
            writer.AddDocument(NewsDocuments.ToDocument(article));
        writer.Commit();
        return DirectoryReader.Open(directory);
    }

    /// <summary>A word of an article, more often than not misspelt.</summary>
    private static string RandomWord(Random random, IReadOnlyList<CorpusArticle> articles)
    {
        var analyzer = new EnglishAnalyzer().Open("body");
        while (true)
        {
            analyzer.Reset(articles[random.Next(articles.Count)].Body.AsMemory());
            for (var left = random.Next(60); left > 0 && analyzer.MoveNext(); left--)
            {
                if (left > 1 || analyzer.Term.Length < 5)
                    continue;
                var word = analyzer.Term.ToString();
                var at = random.Next(1, word.Length - 1);
                return random.Next(4) switch
                {
                    0 => word,
                    1 => word.Remove(at, 1),
                    2 => word.Insert(at, "e"),
                    _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
                };
            }
        }
    }
}
