namespace SearchKhadr.TestKit.Files;

/// <summary>The command as it was built beside the tests, with the page's assets where it expects them.</summary>
public static class BuiltCommand
{
    /// <summary>The program that <c>dotnet</c> runs; of the tests' own configuration, since both are built together.</summary>
    public static string Path { get; } =
        RepositoryRoot.Combine(
            "src",
            "SearchKhadr.Cli",
            "bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net10.0",
            "searchkhadr.dll"
        );
}
