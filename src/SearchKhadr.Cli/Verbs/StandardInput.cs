using SearchKhadr.Archive.Reading;

namespace SearchKhadr.Cli.Verbs;

/// <summary>Takes <c>-</c> among the paths for what comes by a pipe.</summary>
internal static class StandardInput
{
    private const string Name = "-";

    /// <summary>The paths, the pipe's content kept in a folder in its place.</summary>
    public static string[] Keep(string[] paths, string folder) =>
        Keep(paths, folder, Console.OpenStandardInput);

    /// <summary>The same with any pipe.</summary>
    public static string[] Keep(string[] paths, string folder, Func<Stream> open)
    {
        if (!paths.Contains(Name, StringComparer.Ordinal))
            return paths;
        using var input = open();
        var file = InputFile.Keep(input, folder);
        return [.. paths.Select(path => path == Name ? file : path)];
    }
}
