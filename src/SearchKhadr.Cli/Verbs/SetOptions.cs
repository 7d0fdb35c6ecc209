using System.CommandLine;
using System.CommandLine.Help;

namespace SearchKhadr.Cli.Verbs;

/// <summary>Puts what is set in the environment or in the file where it could have been typed.</summary>
internal static class SetOptions
{
    // What one asks for once is no setting.
    private static readonly string[] NeverSet =
    [
        "--json",
        "--report",
        "--output",
        "--config",
        "--to",
        "--page",
        "--find",
        "--why",
        "--html",
        "--take-emptied",
        "--hash-secret",
    ];

    /// <summary>The arguments with every option that was not typed and is set.</summary>
    public static string[] Add(
        RootCommand root,
        string[] args,
        ParserConfiguration parsing,
        Settings settings
    )
    {
        if (settings.Values.Count == 0)
            return args;
        var typed = root.Parse(args, parsing);
        var verb = typed.CommandResult.Command;
        var place = Array.IndexOf(args, verb.Name);
        if (verb is RootCommand || place < 0)
            return args;
        var said = verb
            .Options.Append(Verb.Index)
            .Where(option => option is not (HelpOption or VersionOption) && !IsNeverSet(option.Name))
            .Where(option => typed.GetResult(option) is null or { Implicit: true })
            .SelectMany(option => settings.Arguments(option.Name, option.ValueType == typeof(bool)));
        return [.. args.Take(place + 1), .. said, .. args.Skip(place + 1)];
    }

    /// <summary>The options, without dashes, that can be set.</summary>
    public static IEnumerable<string> Settable(RootCommand root) =>
        root
            .Subcommands.SelectMany(verb => verb.Options)
            .Concat(root.Options)
            .Where(option => option is not (HelpOption or VersionOption) && !IsNeverSet(option.Name))
            .SelectMany(option => option.Aliases.Append(option.Name))
            .Select(name => name.TrimStart('-'))
            .Distinct(StringComparer.Ordinal);

    private static bool IsNeverSet(string option) =>
        NeverSet.Contains(option, StringComparer.Ordinal)
        || SearchFilters.Narrowing.Contains(option, StringComparer.Ordinal);
}
