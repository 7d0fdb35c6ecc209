using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests.Verbs;

public sealed class IndexVerbTests(SmallFolder folder) : IClassFixture<SmallFolder>
{
    [Fact]
    public async Task Index_AFolder_SaysWhatWasReadAndRefused()
    {
        using var own = new TemporaryFolder();

        var (exitCode, output, error) = await Command.RunAsync(
            "index",
            folder.Pages,
            "--index",
            own.Combine("i")
        );

        Assert.Equal(0, exitCode);
        Assert.Equal(
            """
            2 articles read, 1 refused; the index holds 2 articles.
            Refused, no known format: 1
              c.bin  No reader takes .bin files, and it does not begin as a page does.

            """,
            output
        );
        Assert.EndsWith("Read 3 of 3 files.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_Again_SaysThatNothingChangedAndWritesWhatWasNotRead()
    {
        using var own = new TemporaryFolder();
        await Command.RunAsync("index", folder.Pages, "--index", own.Combine("i"));

        var (exitCode, output, _) = await Command.RunAsync(
            "index",
            "--index",
            own.Combine("i"),
            "--report",
            own.Combine("unread.jsonl")
        );

        Assert.Equal(0, exitCode);
        Assert.StartsWith(
            "0 new files, 0 changed, 0 moved, 0 gone, 3 as before.\n",
            output,
            StringComparison.Ordinal
        );
        Assert.Equal(
            """{"file":"c.bin","reason":"unknownFormat","message":"No reader takes .bin files, and it does not begin as a page does."}""",
            Assert.Single(
                await File.ReadAllLinesAsync(
                    own.Combine("unread.jsonl"),
                    TestContext.Current.CancellationToken
                )
            )
        );
    }

    [Fact]
    public async Task Index_AsJson_IsOneObject()
    {
        using var own = new TemporaryFolder();

        var (_, output, _) = await Command.RunAsync("index", folder.Pages, "--json", "--index", own.Path);

        Assert.StartsWith(
            """{"articles":2,"committed":true,"stopped":false,"read":2,"refused":1,"unread":1,"new":3,""",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Rebuild_WithoutPaths_ReadsTheSameFolderAgain()
    {
        var (exitCode, output, _) = await Command.RunAsync("rebuild", "--index", folder.Index);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("2 articles read, 1 refused; the index holds 2", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rebuild_OfADamagedIndex_SaysWhatToDo()
    {
        using var own = new TemporaryFolder();
        own.Write("segments_1", "not a commit at all, and long enough to have a footer");

        var (exitCode, _, error) = await Command.RunAsync("rebuild", "--index", own.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains("segments_1", error, StringComparison.Ordinal);
        Assert.Contains("searchkhadr rebuild PATH", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index")]
    [InlineData("index", "/no/such/folder")]
    [InlineData("rebuild", "/no/such/folder")]
    public async Task Index_UsedWrongly_Fails(params string[] args)
    {
        using var own = new TemporaryFolder();

        var (exitCode, output, error) = await Command.RunAsync([.. args, "--index", own.Combine("i")]);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.NotEmpty(error);
    }
}
