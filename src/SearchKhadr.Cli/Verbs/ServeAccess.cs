using System.CommandLine;
using SearchKhadr.Cli.Output;
using SearchKhadr.Web.Access;

namespace SearchKhadr.Cli.Verbs;

/// <summary>The options of <c>serve</c> that say who may come in.</summary>
internal static class ServeAccess
{
    private static readonly Option<string> PasswordHash = new("--password-hash")
    {
        Description = "Ask browsers for the password that --hash-secret made this of.",
        HelpName = "HASH",
    };

    private static readonly Option<string> TokenHash = new("--token-hash")
    {
        Description = "Ask scripts for the token that --hash-secret made this of.",
        HelpName = "HASH",
    };

    private static readonly Option<bool> NoAuth = new("--no-auth")
    {
        Description = "Let everybody in who can reach the address.",
    };

    private static readonly Option<bool> HashSecret = new("--hash-secret")
    {
        Description = "Read a password or token from standard input, print what may be kept of it, and end.",
    };

    private static readonly Option<bool> AllowRobots = new("--allow-robots")
    {
        Description = "Let search engines in.",
    };

    /// <summary>Adds the options.</summary>
    public static void AddTo(Command verb)
    {
        verb.Add(PasswordHash);
        verb.Add(TokenHash);
        verb.Add(NoAuth);
        verb.Add(HashSecret);
        verb.Add(AllowRobots);
    }

    /// <summary>What they say.</summary>
    public static AccessOptions Of(ParseResult parsed) =>
        new()
        {
            PasswordHash = parsed.GetValue(PasswordHash),
            TokenHash = parsed.GetValue(TokenHash),
            NoAuth = parsed.GetValue(NoAuth),
        };

    /// <summary>Whether search engines are let in.</summary>
    public static bool AllowsRobots(ParseResult parsed) => parsed.GetValue(AllowRobots);

    /// <summary>Whether a secret is only to be hashed.</summary>
    public static bool IsHashing(ParseResult parsed) => parsed.GetValue(HashSecret);

    /// <summary>Prints what may be kept of the first line of the input.</summary>
    public static int Hash(TextReader input, Terminal terminal)
    {
        if (input.ReadLine() is not { Length: > 0 } secret)
        {
            terminal.Error.WriteLine("There is no secret on the first line of standard input.");
            return ExitCodes.Failed;
        }
        terminal.Out.WriteLine(SecretHash.Make(secret));
        return ExitCodes.Done;
    }

    /// <summary>Says why the archive is not served, and what to do.</summary>
    public static int Refuse(ArgumentException refusal, Terminal terminal)
    {
        terminal.Error.WriteLine(refusal.Message);
        terminal.Error.WriteLine(
            "Make a hash with: searchkhadr serve --hash-secret, and give it with --password-hash or --token-hash; or say --no-auth."
        );
        return ExitCodes.Failed;
    }
}
