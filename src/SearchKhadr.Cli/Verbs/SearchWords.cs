namespace SearchKhadr.Cli.Verbs;

/// <summary>Keeps words of a search such as <c>-word</c> from being taken for options.</summary>
internal static class SearchWords
{
    // Stands before a protected word while the command line is parsed; nobody types it.
    private const char Mark = '\u0001';

    private static readonly string[] Options =
    [
        "--index",
        "--outlet",
        "--from",
        "--to",
        "--in",
        "--sort",
        "--page",
        "--size",
        "--json",
        "--format",
        "--output",
        "--no-header",
        "--help",
        "--version",
        "-h",
        "-?",
        "/?",
        "/h",
    ];

    /// <summary>Marks the words of a search that begin with a minus and are no option.</summary>
    public static string[] Protect(string[] args)
    {
        var search = Array.FindIndex(args, arg => arg is "search" or "export");
        if (search < 0)
            return args;
        return
        [
            .. args.Take(search + 1),
            .. args.Skip(search + 1).Select(arg => arg.StartsWith('-') && !IsOption(arg) ? Mark + arg : arg),
        ];
    }

    /// <summary>The word as it was typed.</summary>
    public static string Restore(string text) => text.Replace($"{Mark}", "", StringComparison.Ordinal);

    private static bool IsOption(string arg)
    {
        var end = arg.IndexOfAny(['=', ':']);
        return arg == "--" || Options.Contains(end < 0 ? arg : arg[..end], StringComparer.Ordinal);
    }
}
