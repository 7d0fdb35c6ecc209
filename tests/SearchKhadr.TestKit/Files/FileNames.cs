namespace SearchKhadr.TestKit.Files;

/// <summary>The files of a folder as cases of a test.</summary>
public static class FileNames
{
    /// <summary>The names of a folder's files without their endings. <b>Shape</b> In ordinal order.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Select(static file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);
}
