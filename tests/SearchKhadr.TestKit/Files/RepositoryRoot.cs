namespace SearchKhadr.TestKit.Files;

/// <summary>Where the checkout is that the tests run in.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path inside the checkout.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SearchKhadr.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"no folder above {start} holds SearchKhadr.sln");
    }
}
