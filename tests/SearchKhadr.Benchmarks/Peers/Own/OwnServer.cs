using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Peers.Measuring;
using SearchKhadr.Benchmarks.Peers.Queries;
using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Benchmarks.Peers.Own;

/// <summary>The part of the benchmark that runs in a process of its own, as the Java program does; the same commands.</summary>
internal static class OwnServer
{
    public static int Run(IReadOnlyList<string> args)
    {
        switch (args)
        {
            case ["index", var corpus, var folder, var bufferMb]:
                OwnIndexer.Index(corpus, folder, int.Parse(bufferMb, CultureInfo.InvariantCulture));
                Console.WriteLine(ProcessFigures.Own("SearchKhadr"));
                return 0;
            case ["sqlite", var corpus, var folder]:
                Console.WriteLine(Sqlite.SqliteIndexer.Index(corpus, folder));
                return 0;
            case ["first", var folder, var query]:
                First(folder, query);
                return 0;
            case ["serve", var folder, var queries]:
                using (var engine = new OwnEngine(folder))
                    Serve(
                        engine,
                        [.. File.ReadLines(queries).Select(line => OwnQuery.Of(BenchQuery.Parse(line)))]
                    );
                return 0;
            default:
                return 2;
        }
    }

    private static void First(string folder, string query)
    {
        using var engine = new OwnEngine(folder);
        var page = engine.Run(OwnQuery.Of(BenchQuery.Parse(query)), "top");
        var milliseconds = Environment.CpuUsage.TotalTime.TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {page.Ids.Length}"));
    }

    private static void Serve(OwnEngine engine, Query[] queries)
    {
        Console.WriteLine($"ready {engine.Documents} {engine.Segments} SearchKhadr");
        while (Console.ReadLine() is { } line && line != "quit")
        {
            var answer = new StringBuilder();
            if (line.StartsWith("round ", StringComparison.Ordinal))
                Round(engine, queries, line["round ".Length..], answer);
            else
                Tell(engine, queries, line, answer);
            Console.WriteLine(answer);
        }
    }

    private static void Tell(OwnEngine engine, Query[] queries, string command, StringBuilder answer)
    {
        foreach (var query in queries)
        {
            var page = engine.Run(query, command == "totals" ? "total" : "facets");
            if (command == "totals")
                answer.Append(CultureInfo.InvariantCulture, $"{page.Total}:{page.Best} ");
            else
                answer.Append(CultureInfo.InvariantCulture, $"{Sum(page.Outlets!)}:{Sum(page.Months!)} ");
        }
    }

    private static long Sum(FacetCounts counts)
    {
        long sum = 0,
            place = 1;
        foreach (var value in counts.Values.OrderBy(value => value.Value, StringComparer.Ordinal))
            sum += place++ * value.Count;
        return sum;
    }

    private static void Round(OwnEngine engine, Query[] queries, string mode, StringBuilder answer)
    {
        foreach (var query in queries)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var cpu = ThreadClock.Nanoseconds();
            var clock = Stopwatch.GetTimestamp();
            var page = engine.Run(query, mode);
            var elapsed = (long)Stopwatch.GetElapsedTime(clock).TotalNanoseconds;
            cpu = ThreadClock.Nanoseconds() - cpu;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            GC.KeepAlive(page);
            answer.Append(CultureInfo.InvariantCulture, $"{cpu} {elapsed} {bytes} ");
        }
    }
}
