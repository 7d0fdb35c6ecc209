using SearchKhadr.Archive.Reading;

namespace SearchKhadr.Cli.Verbs;

/// <summary>Takes <c>-</c> among the paths for what comes by a pipe.</summary>
internal static class StandardInput
{
    private const string Name = "-";

    /// <summary>The paths, the pipe's content kept in a folder in its place.</summary>
    public static string[] Keep(string[] paths, string folder)
    {
        if (!paths.Contains(Name, StringComparer.Ordinal))
            return paths;
        using var input = Console.OpenStandardInput();
        var file = InputFile.Keep(input, folder);
        return [.. paths.Select(path => path == Name ? file : path)];
    }
}
