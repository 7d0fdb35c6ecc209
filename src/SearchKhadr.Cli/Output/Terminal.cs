using System.Text;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Cli.Output;

/// <summary>Where the command writes to.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool hasColour, bool hasProgressBars)
{
    /// <summary>What was asked for.</summary>
    public TextWriter Out => output;

    /// <summary>What is said beside it.</summary>
    public TextWriter Error => error;

    /// <summary>Whether a person sees the output, in colour.</summary>
    public bool HasColour => hasColour;

    /// <summary>Whether a person sees what is said beside it, as it happens.</summary>
    public bool HasProgressBars => hasProgressBars;

    /// <summary>The terminal or the pipes of this process, in UTF-8.</summary>
    public static Terminal OfProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isPlain =
            Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(
            Console.Out,
            Console.Error,
            hasColour: !isPlain && !Console.IsOutputRedirected,
            hasProgressBars: !isPlain && !Console.IsErrorRedirected
        );
    }

    /// <summary>Text of a page, fit for a terminal: nothing in it moves the cursor or changes a colour.</summary>
    public static string Safe(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        return string.Concat(text.Select(c => IsUnsafe(c) ? ' ' : c));

        static bool IsUnsafe(char c) =>
            char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
    }

    /// <summary>Text in bold.</summary>
    public string Bold(string text) => hasColour ? $"\e[1m{text}\e[0m" : text;

    /// <summary>Text that stands back.</summary>
    public string Dim(string text) => hasColour ? $"\e[2m{text}\e[0m" : text;

    /// <summary>What was found.</summary>
    public string Hit(string text) => hasColour ? $"\e[1;33m{text}\e[0m" : text;

    /// <summary>Whether an error is one that its message explains to a person.</summary>
    public bool CanTell(Exception error) =>
        error
            is IOException
                or InvalidDataException
                or UnauthorizedAccessException
                or QueryTooComplexException
                or OperationCanceledException
                or AggregateException { InnerException: OperationCanceledException };

    /// <summary>Says an error and what to do, and returns the exit code.</summary>
    public int Tell(Exception problem)
    {
        if (problem is OperationCanceledException or AggregateException)
        {
            error.WriteLine("Stopped; what was there before is unchanged.");
            return ExitCodes.Failed;
        }
        error.WriteLine($"searchkhadr: {Safe(problem.Message)}");
        switch (problem)
        {
            case IndexLockedException:
                error.WriteLine(
                    "Another searchkhadr is writing this index; try again later, or wait for it with --wait SECONDS."
                );
                return ExitCodes.Failed;
            case IndexNotFoundException:
                error.WriteLine("Make one with: searchkhadr index PATH");
                return ExitCodes.Failed;
            case IndexException:
                error.WriteLine(
                    "The index cannot be used as it is: searchkhadr repair mends what is damaged, searchkhadr rebuild PATH makes it anew."
                );
                return ExitCodes.Nothing;
            case QueryTooComplexException:
                error.WriteLine("Ask for less: fewer words, or longer ones before a star.");
                return ExitCodes.Failed;
            default:
                return ExitCodes.Failed;
        }
    }
}
