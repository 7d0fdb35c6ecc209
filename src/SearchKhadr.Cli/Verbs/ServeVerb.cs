using System.CommandLine;
using System.Globalization;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Cli.Output;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Cli.Verbs;

/// <summary><c>serve</c>: shows the archive in a browser.</summary>
internal static class ServeVerb
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Folders and files to read into the index first.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string[]> Urls = new("--listen", "--urls")
    {
        Description =
            $"Where to answer, several with semicolons; beyond this machine only with a password or token. [default: {ArchiveSiteOptions.DefaultUrl}]",
        HelpName = "URLS",
    };

    private static readonly Option<int?> Port = new("--port")
    {
        Description = "The port on this machine; 0 takes a free one.",
        HelpName = "N",
    };

    private static readonly Option<string> Seeds = new("--seeds")
    {
        Description = "The folder to read when there is no index yet.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "seeds",
    };

    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Log each request." };

    private static readonly Option<bool> Watch = new("--watch")
    {
        Description = "Follow the folders too: what is put there can be found a second later.",
    };

    public static Command Create(Terminal terminal)
    {
        var verb = new Command(
            "serve",
            "Shows the archive in a browser; makes the index first where there is none."
        )
        {
            Paths,
            Urls,
            Port,
            Seeds,
            Verbose,
            Watch,
        };
        ServeAccess.AddTo(verb);
        verb.SetAction((parsed, cancellation) => RunAsync(parsed, terminal, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        if (ServeAccess.IsHashing(parsed))
            return ServeAccess.Hash(Console.In, terminal);
        var index = parsed.GetValue(Verb.Index)!;
        using var service = new SearchService(index);
        WebApplication made;
        try
        {
            made = ArchiveSite.Build(Options(parsed), service);
        }
        catch (ArgumentException refusal)
        {
            return ServeAccess.Refuse(refusal, terminal);
        }
        await using var site = made;
        MakeIndex(parsed, service, terminal, cancellation);
        await site.StartAsync(cancellation);
        var articles = IndexingSummary.Count(service.Status.Articles, "article");
        await terminal.Out.WriteLineAsync($"SearchKhadr serves {articles} on {string.Join(", ", site.Urls)}");
        await terminal.Out.FlushAsync(CancellationToken.None);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = parsed.GetValue(Watch)
            ? WatchVerb.Start(index, terminal, stop.Token)
            : Task.CompletedTask;
        await site.WaitForShutdownAsync(cancellation);
        await stop.CancelAsync();
        await watch;
        return ExitCodes.Done;
    }

    private static void MakeIndex(
        ParseResult parsed,
        SearchService service,
        Terminal terminal,
        CancellationToken cancellation
    )
    {
        var index = parsed.GetValue(Verb.Index)!;
        var seeds = parsed.GetValue(Seeds)!;
        var paths = parsed.GetValue(Paths) ?? [];
        if (paths.Length > 0)
            Read(index, paths, terminal, cancellation);
        else if (!service.Status.IsEmpty)
            return;
        else if (Directory.Exists(seeds))
            Read(index, [seeds], terminal, cancellation);
        else
            terminal.Error.WriteLine(
                $"There is no index in {service.Status.IndexDirectory} and no folder {seeds}: the page will be empty until one is made with: searchkhadr index PATH"
            );
    }

    private static void Read(string index, string[] paths, Terminal terminal, CancellationToken cancellation)
    {
        var report = IndexVerb.Run(index, paths, IndexingOptions.Default, terminal, cancellation);
        IndexingSummary.Write(report, terminal);
    }

    private static ArchiveSiteOptions Options(ParseResult parsed) =>
        new()
        {
            Urls = Addresses(parsed),
            Verbose = parsed.GetValue(Verbose),
            Access = ServeAccess.Of(parsed),
            AllowRobots = ServeAccess.AllowsRobots(parsed),
        };

    private static string[] Addresses(ParseResult parsed)
    {
        if (parsed.GetValue(Port) is { } port)
            return [string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")];
        var urls = (parsed.GetValue(Urls) ?? []).SelectMany(text =>
            text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        );
        return [.. urls.DefaultIfEmpty(ArchiveSiteOptions.DefaultUrl)];
    }
}
