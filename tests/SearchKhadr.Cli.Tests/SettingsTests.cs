using System.Text.Json;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Cli.Tests;

/// <summary>What is typed wins over the environment, that over the file, and that over what is usual.</summary>
public sealed class SettingsTests(SmallFolder folder) : IClassFixture<SmallFolder>, IDisposable
{
    private readonly TemporaryFolder _own = new();

    [Theory]
    [InlineData(null, null, null, 2)]
    [InlineData("1", null, null, 1)]
    [InlineData("2", "1", null, 1)]
    [InlineData("1", "1", "2", 2)]
    [InlineData("1", null, "2", 2)]
    public async Task Option_SetInSeveralPlaces_IsAsThePlaceThatWinsSays(
        string? inFile,
        string? inEnvironment,
        string? typed,
        int expectedHits
    )
    {
        var file = _own.Write("settings.json", inFile is null ? "{}" : $$"""{ "size": {{inFile}} }""");
        string[] words = ["search", "transfer", "--json", "--index", folder.Index];

        var (exitCode, output, _) = await With(
            file,
            inEnvironment,
            typed is null ? words : [.. words, "--size", typed]
        );

        using var json = JsonDocument.Parse(output);
        Assert.Equal(0, exitCode);
        Assert.Equal(expectedHits, json.RootElement.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public async Task Index_SetInTheFile_IsTheOneThatIsSearched()
    {
        var file = _own.Write(
            "settings.json",
            $$"""{ "index": {{JsonSerializer.Serialize(folder.Index)}} }"""
        );

        var (exitCode, output, _) = await With(file, inEnvironment: null, "search", "transfer");

        Assert.Equal(0, exitCode);
        Assert.Contains("a.txt", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatNarrowsASearch_SetInTheFile_NarrowsNothing()
    {
        var file = _own.Write("settings.json", """{ "outlet": "The Harbour Post", "scope": "comments" }""");

        var (_, output, _) = await With(
            file,
            inEnvironment: null,
            "search",
            "transfer",
            "--index",
            folder.Index
        );

        Assert.StartsWith("2 articles: transfer anywhere\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_OfStatus_ShowsEachSettingWhereItWasSaidAndWhatIsNone()
    {
        var file = _own.Write(
            "settings.json",
            """{ "port": 8080, "token-hash": "pbkdf2-sha512$1$a$b", "indx": "typed wrongly" }"""
        );

        var (exitCode, output, _) = await With(file, "7", "status", "--config");

        Assert.Equal(0, exitCode);
        Assert.Contains($"port            8080  from {file}\n", output, StringComparison.Ordinal);
        Assert.Contains("size            7  from SEARCHKHADR_SIZE\n", output, StringComparison.Ordinal);
        Assert.Contains(
            $"indx            typed wrongly  from {file}; no option that can be set\n",
            output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("pbkdf2", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsNoJson_IsSaidByItsName()
    {
        var file = _own.Write("settings.json", "index = here");

        var (exitCode, _, error) = await With(file, inEnvironment: null, "status");

        Assert.Equal(2, exitCode);
        Assert.Contains(file, error, StringComparison.Ordinal);
    }

    public void Dispose() => _own.Dispose();

    // In a process of its own, since the environment is one for all tests of this one.
    private static async Task<(int ExitCode, string Out, string Error)> With(
        string file,
        string? inEnvironment,
        params string[] words
    ) =>
        await CommandProcess.RunAsync(
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["SEARCHKHADR_CONFIG"] = file,
                ["SEARCHKHADR_SIZE"] = inEnvironment,
            },
            words
        );
}
