using System.Text.RegularExpressions;

namespace SearchKhadr.House.Tests;

public sealed partial class ImportTests
{
    // The floors of the engine, lowest first: a folder may use its own floor and those below it.
    private static readonly string[][] Floors =
    [
        ["Errors", "Bits", "Automata"],
        ["Store"],
        ["Documents", "Model"],
        ["Codecs"],
        ["Indexing"],
        ["Search", "Facets", "Suggest", "Checking"],
    ];

    [Theory]
    [InlineData("Lucene", "")]
    [InlineData("Analysis", "Lucene")]
    [InlineData("Highlighting", "Lucene")]
    [InlineData("Ingestion", "")]
    [InlineData("Archive", "Analysis Highlighting Ingestion Lucene")]
    [InlineData("Web", "Archive")]
    [InlineData("Cli", "Archive Web")]
    public void Project_References_AreThoseOfTheHouse(string project, string allowed)
    {
        var references = Sources.Includes(project, "ProjectReference");

        var expected = allowed
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => $"SearchKhadr.{name}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Lucene")]
    [InlineData("Analysis")]
    [InlineData("Highlighting")]
    [InlineData("Archive")]
    public void Project_OfTheEngineAndArchive_HasNoPackage(string project)
    {
        var packages = Sources.Includes(project, "PackageReference");

        Assert.Empty(packages);
    }

    [Fact]
    public void EngineFolder_NamesOnlyFloorsBelow()
    {
        var wrong =
            from path in Sources.Files("src/SearchKhadr.Lucene", ".cs")
            let folder = path.Split('/')[2]
            let floor = FloorOf(folder)
            from named in EngineNamespace()
                .Matches(Sources.Text(path))
                .Select(match => match.Groups[1].Value)
                .Distinct()
            where FloorOf(named) > floor
            select $"{path} ({folder}) names {named}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Search_NamesNeitherCodecsNorStore()
    {
        var wrong =
            from path in Sources.Files("src/SearchKhadr.Lucene", ".cs")
            where path.Split('/')[2] is "Search" or "Facets" or "Suggest"
            where CodecsOrStore().IsMatch(Sources.Text(path))
            select path;

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Ingestion", "Lucene|Analysis|Highlighting|Archive|Web|Cli")]
    [InlineData("Web", "Analysis|Highlighting")]
    [InlineData("Cli", "Analysis|Highlighting")]
    public void Project_NamesNoneOf(string project, string others)
    {
        var named = new Regex($@"\bSearchKhadr\.({others})\b", RegexOptions.None, TimeSpan.FromSeconds(1));

        var wrong = Sources
            .Files($"src/SearchKhadr.{project}", ".cs", ".razor")
            .Where(path => named.IsMatch(Sources.Text(path)));

        Assert.Empty(wrong);
    }

    // The Web and the command line may name an index error, which is what they show; nothing else of the engine.
    [Theory]
    [InlineData("Web")]
    [InlineData("Cli")]
    public void Door_NamesNothingOfTheEngineButItsErrors(string project)
    {
        var wrong =
            from path in Sources.Files($"src/SearchKhadr.{project}", ".cs", ".razor")
            from named in EngineNamespace().Matches(Sources.Text(path)).Select(match => match.Groups[1].Value)
            where !string.Equals(named, "Errors", StringComparison.Ordinal)
            select $"{path} names {named}";

        Assert.Empty(wrong);
    }

    private static int FloorOf(string folder) =>
        Array.FindIndex(Floors, floor => floor.Contains(folder, StringComparer.Ordinal));

    [GeneratedRegex(@"\bSearchKhadr\.Lucene\.(\w+)")]
    private static partial Regex EngineNamespace();

    [GeneratedRegex(@"\bSearchKhadr\.Lucene\.(Codecs|Store)\b|\bCodecs\.|\bStore\.(Index|File|Memory)")]
    private static partial Regex CodecsOrStore();
}
