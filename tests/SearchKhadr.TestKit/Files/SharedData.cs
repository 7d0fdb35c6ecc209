using Xunit;

namespace SearchKhadr.TestKit.Files;

/// <summary>Other people's pages and corpora, which stand beside the checkout where they are at all.</summary>
public static class SharedData
{
    private const string Variable = "SEARCHKHADR_SHARED";

    /// <summary>A path among the shared data; null where it is not there.</summary>
    public static string? Find(params string[] parts)
    {
        var root =
            Environment.GetEnvironmentVariable(Variable)
            ?? System.IO.Path.Combine(RepositoryRoot.Path, "..", "shared");
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine([root, .. parts]));
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    /// <summary>A path among the shared data; skips the test, saying why, where it is not there.</summary>
    public static string Require(params string[] parts)
    {
        var path = Find(parts);
        Assert.SkipWhen(
            path is null,
            $"needs shared data {string.Join('/', parts)}: put it beside the checkout or set {Variable}"
        );
        return path;
    }
}
