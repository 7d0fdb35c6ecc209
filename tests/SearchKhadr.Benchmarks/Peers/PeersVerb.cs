using System.Globalization;
using System.Runtime.InteropServices;
using SearchKhadr.Benchmarks.Peers.Corpus;
using SearchKhadr.Benchmarks.Peers.Java;
using SearchKhadr.Benchmarks.Peers.Measuring;

namespace SearchKhadr.Benchmarks.Peers;

/// <summary>Builds and searches the same corpora with this project's engine and its peers in turn, and prints the ratios.</summary>
internal static class PeersVerb
{
    private static readonly string[] Collections = ["reuters21578", "allsides"];

    public static int Run(IReadOnlyList<string> args)
    {
        if (PeersOptions.Parse(args) is not { } options)
            return 2;
        Directory.CreateDirectory(options.Work);
        var java = JavaPeer.Find(options.Work, out var reason);
        using var report = new Report(options.Out);
        report.Line(Machine(options));
        if (java is null)
            report.Line($"without Lucene for Java: {reason}");
        var earlier = JavaPeer.FindEarlier(options.Work, out reason);
        if (earlier is null)
            report.Line($"without Lucene 4.10 for Java: {reason}");
        foreach (var (name, path, articles) in Corpora(options, report))
            new CorpusRun(options, java, earlier, report, name, path, articles).Run();
        return 0;
    }

    private static string Machine(PeersOptions options) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, {RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores, "
        )
        + (Pinned.CanPin ? $"all engines on core {options.Core}" : "not pinned to a core: taskset is missing")
        + $", {options.BufferMb} MiB of documents before a segment is written, {options.Queries} queries, median of {options.Rounds} rounds in turn";

    private static IEnumerable<(string Name, string Path, int Articles)> Corpora(
        PeersOptions options,
        Report report
    )
    {
        if (options.Collection is null or "made" && options.Articles > 0)
        {
            var name = $"made-{options.Articles}-{options.Seed}";
            var path = Path.Combine(options.Work, name + ".jsonl");
            if (!File.Exists(path))
                NewsCorpus.Write(path, options.Articles, options.Seed);
            yield return (name, path, options.Articles);
        }
        foreach (
            var name in Collections.Where(name => options.Collection is null || options.Collection == name)
        )
        {
            if (SharedCorpus.Find(name) is not { } collection)
            {
                report.Line($"without {name}: it is not beside the checkout");
                continue;
            }
            var path = Path.Combine(options.Work, name + ".jsonl");
            if (!File.Exists(path))
                SharedCorpus.Write(collection, path);
            yield return (name, path, File.ReadLines(path).Count());
        }
    }
}
