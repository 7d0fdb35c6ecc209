using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Web.Tests.Wording;

/// <summary>The sources of the page.</summary>
internal static class WebSources
{
    private static readonly string Root = RepositoryRoot.Combine("src", "SearchKhadr.Web");

    /// <summary>Its files of a kind, without what a build makes.</summary>
    public static IEnumerable<string> Files(string pattern) =>
        Directory
            .EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
            .Where(path =>
                !Path.GetRelativePath(Root, path)
                    .Split(Path.DirectorySeparatorChar)
                    .Any(part => part is "bin" or "obj")
            )
            .Order(StringComparer.Ordinal);
}
