using System.CommandLine;

namespace SearchKhadr.Cli.Verbs;

/// <summary>Keeps words of a search such as <c>-word</c> from being taken for options.</summary>
internal static class SearchWords
{
    // Stands before a protected word while the command line is parsed; nobody types it.
    private const char Mark = '\u0001';

    /// <summary>Marks the words of a search that begin with a minus and are no option.</summary>
    public static string[] Protect(RootCommand root, string[] args)
    {
        var search = Array.FindIndex(args, arg => arg is "search" or "export");
        if (search < 0)
            return args;
        var verb = root.Subcommands.First(verb => verb.Name == args[search]);
        var options = verb
            .Options.Concat(root.Options)
            .SelectMany(option => option.Aliases.Append(option.Name))
            .ToHashSet(StringComparer.Ordinal);
        var words = Array.IndexOf(args, "--", search);
        return
        [
            .. args.Select(
                (arg, i) =>
                    i > search && (IsBehind(words, i) ? arg.StartsWith('-') : IsWord(arg, options))
                        ? Mark + arg
                        : arg
            ),
        ];

        static bool IsBehind(int dashes, int i) => dashes >= 0 && i > dashes;
    }

    /// <summary>Whether an argument that came to be a word was meant to be an option.</summary>
    public static bool IsOptionTypedWrongly(string word) => word.StartsWith("--", StringComparison.Ordinal);

    /// <summary>The word as it was typed.</summary>
    public static string Restore(string text) => text.Replace($"{Mark}", "", StringComparison.Ordinal);

    private static bool IsWord(string arg, HashSet<string> options)
    {
        if (!arg.StartsWith('-') || IsOptionTypedWrongly(arg))
            return false;
        var end = arg.IndexOfAny(['=', ':']);
        return !options.Contains(end < 0 ? arg : arg[..end]);
    }
}
