using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Ingestion.Tests;

public sealed class ArticleReaderTests
{
    [Theory]
    [InlineData("a.pdf", "%PDF", RejectionReason.UnknownFormat)]
    [InlineData("a", "words", RejectionReason.UnknownFormat)]
    [InlineData("a.txt", "", RejectionReason.Empty)]
    [InlineData("a.txt", " \n\t\n", RejectionReason.Empty)]
    [InlineData("a.txt", "Skip to main content\n\nShare on Facebook\n", RejectionReason.NoText)]
    [InlineData("a.md", "---\ntitle: Only a title\n---\n", RejectionReason.NoText)]
    public void Read_FileWithoutAnArticle_IsRejectedWithItsReason(
        string name,
        string text,
        RejectionReason reason
    )
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        File.WriteAllText(path, text);

        var result = new ArticleReader().Read(new(name, path));

        Assert.Null(result.Article);
        Assert.Equal(reason, result.Rejection?.Reason);
    }

    [Fact]
    public void Read_FileOverTheLimit_IsTooLarge()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.txt");
        File.WriteAllText(path, "A sentence of more than ten bytes.");

        var result = new ArticleReader(limits: new() { PageBytes = 10 }).Read(new("a.txt", path));

        Assert.Equal(RejectionReason.TooLarge, result.Rejection?.Reason);
    }

    [Theory]
    [InlineData(
        "a.html",
        "<h1>Late again</h1><p>The ferry was late again, and nobody could say why it was.</p>"
    )]
    [InlineData("a.txt", "Late again\n\nThe ferry was late again, and nobody could say why it was.")]
    public void Read_PageThatTakesTooLong_IsTooSlow(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, text);
        var reader = new ArticleReader(
            time: new Hurry(),
            limits: new() { PageTime = TimeSpan.FromSeconds(20) }
        );

        var result = reader.Read(new(name, path));

        Assert.Equal(RejectionReason.TooSlow, result.Rejection?.Reason);
        Assert.Equal("Taking the page apart took longer than 20 seconds.", result.Rejection?.Message);
    }

    [Fact]
    public void Read_CommentsInAnotherLanguage_SaysBoth()
    {
        using var folder = new TemporaryFolder();
        const string html = """
            <article><h1>Late again</h1><p>The ferry was late again this morning, and the people who stood on the pier said that it was not the first time.</p>
            <p>The company said that it was sorry, and that it would be looking at what it could do about it in the spring.</p></article>
            <div id="comments"><ol><li class="comment"><cite class="author">Noé</cite><time>27 October 2010</time>
            <p>Ce n’est pas la première fois que le bateau est en retard, et je ne vois pas pourquoi la ville ne dit rien à ce sujet.</p></li></ol></div>
            """;

        var article = new ArticleReader(time: Day.Of2020)
            .Read(new("a.html", folder.Write("a.html", html)))
            .Article;

        Assert.Equal(("en", "fr"), (article?.Language, article?.CommentLanguage));
    }

    /// <summary>A clock on which ten seconds pass between two looks.</summary>
    private sealed class Hurry : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _ticks += 10;
    }

    [Fact]
    public void Read_FileThatIsGone_IsUnreadable()
    {
        var result = new ArticleReader().Read(new("a.txt", "/no/such/folder/a.txt"));

        Assert.Equal(RejectionReason.Unreadable, result.Rejection?.Reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_RandomLines_NeverThrowsAndIsTheSameTwice(int seed)
    {
        using var folder = new TemporaryFolder();
        var random = new Random(seed);
        var reader = new ArticleReader(time: Day.Of2020);
        for (var page = 0; page < 100; page++)
        {
            var path = Path.Combine(folder.Path, "p" + (page % 2 == 0 ? ".txt" : ".md"));
            File.WriteAllText(path, RandomPage(random));
            var file = new SourceFile(Path.GetFileName(path), path);

            var first = ArticleJson.Write(reader.Read(file));
            var second = ArticleJson.Write(reader.Read(file));

            Assert.True(first == second, $"seed {seed}, page {page}");
        }
    }

    private static string RandomPage(Random random)
    {
        string[] pieces =
        [
            "---",
            "# ",
            "- ",
            "• ",
            "By Ana Ruiz",
            "July 17, 2008",
            "3 comments",
            "says:",
            "© 2010",
            "|",
            "(",
            ")",
            "((",
            "))",
            "Related stories",
            "The court said on Friday that the order would be carried out by the end of the week.",
            "\"",
            "“",
            "\t",
            "    ",
            "\n",
            "\n\n",
            ": ",
            "https://example.org/a",
            "Photo: ",
            "![",
            "](",
            "é",
            "\u0001",
            "日本語の文章です。",
            ".",
        ];
        return string.Concat(Enumerable.Range(0, 60).Select(_ => pieces[random.Next(pieces.Length)]));
    }
}
