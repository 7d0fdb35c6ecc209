using System.Text.RegularExpressions;

namespace SearchKhadr.House.Tests;

public sealed partial class SizeTests
{
    private const int MostLinesOfAFile = 400;
    private const int MostLinesOfMarkup = 120;
    private const int NineOfTenLines = 250;

    [Fact]
    public void SourceFile_IsNotTooLong()
    {
        var wrong =
            from path in Written(".cs")
            let lines = Sources.Lines(path).Length
            where lines > MostLinesOfAFile
            select $"{path} has {lines} lines: split it by aspect";

        Assert.Empty(wrong);
    }

    [Fact]
    public void SourceFiles_NineOfTen_AreShort()
    {
        var lines = Written(".cs").Select(path => Sources.Lines(path).Length).Order().ToArray();

        Assert.InRange(lines[lines.Length * 9 / 10], 1, NineOfTenLines);
    }

    [Fact]
    public void Markup_IsNotTooLong()
    {
        var wrong =
            from path in Written(".razor")
            let lines = Sources.Lines(path).Length
            where lines > MostLinesOfMarkup
            select $"{path} has {lines} lines: make components of it";

        Assert.Empty(wrong);
    }

    [Fact]
    public void SourceFile_HasOnePublicTypeOfItsName()
    {
        var wrong =
            from path in Written(".cs")
            where path.StartsWith("src/", StringComparison.Ordinal)
            let types = PublicType()
                .Matches(Sources.Text(path))
                .Select(match => match.Groups[1].Value)
                .ToArray()
            where
                types.Length > 1
                || (types.Length == 1 && !NameOf(path).StartsWith(types[0], StringComparison.Ordinal))
            select $"{path} holds {string.Join(", ", types)}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void SourceFile_Namespace_IsItsFolder()
    {
        var wrong =
            from path in Written(".cs")
            let declared = Namespace().Match(Sources.Text(path)).Groups[1].Value
            let folder = string.Join('.', path.Split('/')[1..^1])
            where declared.Length > 0 && !string.Equals(declared, folder, StringComparison.Ordinal)
            select $"{path} declares {declared}";

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Written(params string[] endings) =>
        Sources
            .Files("src", endings)
            .Concat(Sources.Files("tests", endings))
            .Where(path => !path.EndsWith(".Generated.cs", StringComparison.Ordinal));

    private static string NameOf(string path) => path.Split('/')[^1];

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|partial|readonly|unsafe|ref) )*(?:class|struct|interface|enum|record(?: struct| class)?) (\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
