using System.CommandLine;
using System.CommandLine.Invocation;
using SearchKhadr.Cli.Output;
using SearchKhadr.Cli.Verbs;

namespace SearchKhadr.Cli;

/// <summary>The <c>searchkhadr</c> command.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => RunAsync(args, Terminal.OfProcess());

    /// <summary>Does what the words ask, and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        try
        {
            var parsing = new ParserConfiguration { ResponseFileTokenReplacer = null };
            var root = Verb.Root(terminal);
            var typed = args.Length == 0 ? ["--help"] : SearchWords.Protect(root, args);
            var result = root.Parse(SetOptions.Add(root, typed, parsing, Settings.Load()), parsing);
            if (result.Action is ParseErrorAction)
                return Misused(result, terminal);
            var invocation = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                // Who stops a run waits until what was read is committed; who cannot wait kills it, which is safe too.
                ProcessTerminationTimeout = TimeSpan.FromMinutes(5),
            };
            return await result.InvokeAsync(invocation);
        }
        catch (Exception error) when (terminal.CanTell(error))
        {
            // The one place where an error ends: it is said, and becomes the exit code.
            return terminal.Tell(error);
        }
    }

    private static int Misused(ParseResult result, Terminal terminal)
    {
        foreach (var error in result.Errors)
            terminal.Error.WriteLine(SearchWords.Restore(error.Message));
        var command = result.CommandResult.Command;
        terminal.Error.WriteLine(
            command is RootCommand ? "Try: searchkhadr --help" : $"Try: searchkhadr {command.Name} --help"
        );
        return ExitCodes.Failed;
    }
}
