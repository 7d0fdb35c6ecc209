using System.Text.RegularExpressions;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.House.Tests;

public sealed partial class FinishTests
{
    private static readonly string[] TopLevel =
    [
        ".ci",
        ".config",
        ".csharpierrc.yaml",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        "Directory.Build.props",
        "Directory.Packages.props",
        "LICENSE",
        "README.md",
        "SearchKhadr.sln",
        "docs",
        "global.json",
        "index-data",
        "seeds",
        "src",
        "tests",
    ];

    // This list of words, and the Spanish for "all", which is no promise.
    private static readonly string[] SaysItByRight = ["/FinishTests.cs", "/SpanishStopWords.cs"];

    [Fact]
    public void TopLevel_HoldsWhatTheHouseNames()
    {
        var entries = new DirectoryInfo(RepositoryRoot.Path)
            .EnumerateFileSystemInfos()
            .Select(entry => entry.Name)
            .Where(name => name is not (".git" or ".vs" or ".idea" or "artifacts" or "TestResults"));

        Assert.Equal(TopLevel, entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sources_SayNothingUnfinished()
    {
        var wrong =
            from path in Sources
                .Files("src", ".cs", ".razor", ".css", ".js")
                .Concat(Sources.Files("tests", ".cs"))
            where !SaysItByRight.Any(name => path.EndsWith(name, StringComparison.Ordinal))
            from line in Sources.Lines(path)
            where Unfinished().IsMatch(line)
            select $"{path}: {line.Trim()}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Sources_HaveNoRegions()
    {
        var wrong = Sources
            .Files("src", ".cs")
            .Where(path => Sources.Text(path).Contains("#region", StringComparison.Ordinal));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Page_NamesNoOtherHost()
    {
        var wrong =
            from path in Sources.Files("src/SearchKhadr.Web", ".razor", ".css", ".js")
            from line in Sources.Lines(path)
            where OtherHost().IsMatch(line)
            select $"{path}: {line.Trim()}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void EditorConfig_GivesAReasonNearEachRuleItSwitchesOff()
    {
        var lines = Sources.Lines(".editorconfig");

        var wrong =
            from i in Enumerable.Range(0, lines.Length)
            where lines[i].EndsWith("severity = none", StringComparison.Ordinal)
            let above = lines[..i]
                .AsEnumerable()
                .Reverse()
                .SkipWhile(line => line.EndsWith("severity = none", StringComparison.Ordinal))
            where !(above.FirstOrDefault() ?? "").StartsWith('#')
            select lines[i];

        Assert.Empty(wrong);
    }

    [GeneratedRegex(
        @"\bTODO\b|\bFIXME\b|NotImplementedException|\bfor now\b|\bsimplified (version|for)\b|in a real (system|implementation)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Unfinished();

    [GeneratedRegex("(src|href|url\\()\\s*[=(]?\\s*[\"']?https?://", RegexOptions.IgnoreCase)]
    private static partial Regex OtherHost();
}
