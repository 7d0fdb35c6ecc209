using System.Xml.Linq;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.House.Tests;

/// <summary>The project's own source files, as text.</summary>
internal static class Sources
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Paths of files below a folder, relative to the checkout, without what a build makes.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [
            .. Directory
                .EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
                .Where(path => !path.Split(Separators).Any(part => part is "bin" or "obj"))
                .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];

    public static string Text(string path) => File.ReadAllText(RepositoryRoot.Combine(path));

    public static string[] Lines(string path) => File.ReadAllLines(RepositoryRoot.Combine(path));

    /// <summary>The short names that a project's file includes by an item, such as its references.</summary>
    public static IReadOnlySet<string> Includes(string project, string item) =>
        XDocument
            .Load(RepositoryRoot.Combine("src", $"SearchKhadr.{project}", $"SearchKhadr.{project}.csproj"))
            .Descendants(item)
            .Select(element =>
                Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value.Split(Separators)[^1])
            )
            .ToHashSet(StringComparer.Ordinal);
}
