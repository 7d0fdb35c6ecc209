using System.Globalization;
using SearchKhadr.Benchmarks.Peers.Java;
using SearchKhadr.Benchmarks.Peers.Measuring;
using SearchKhadr.Benchmarks.Peers.Queries;

namespace SearchKhadr.Benchmarks.Peers;

/// <summary>Measures all engines on one corpus.</summary>
internal sealed class CorpusRun(
    PeersOptions options,
    JavaPeer? java,
    JavaPeer? earlier,
    Report report,
    string name,
    string corpus,
    int articles
)
{
    private static readonly string[] Modes = ["top", "total", "facets", "stored", "page"];

    private readonly string _own = Path.Combine(options.Work, name + "-own");
    private readonly string _lucene = Path.Combine(options.Work, name + "-lucene");
    private readonly string _earlier = Path.Combine(options.Work, name + "-lucene-4");
    private readonly RatioTable _table = new();

    public void Run()
    {
        var size = new FileInfo(corpus).Length;
        var queries = Path.Combine(options.Work, $"{name}-{options.Queries}.queries");
        if (!File.Exists(queries))
        {
            var made = QueryMaker.Make(new CorpusSample(corpus, articles), options.Queries, options.Seed);
            File.WriteAllLines(queries, made.Select(query => query.ToLine()));
        }
        report.Line();
        report.Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {articles} articles, {size / 1e6:F1} MB of JSON"
            )
        );
        if (options.Has("index") || !Directory.Exists(_own))
            new IndexingRun(options, java, _table, corpus, _own, _lucene).Run();
        if (options.Has("query"))
        {
            AskAll(queries);
            if (earlier is not null)
                AskEarlier(earlier, queries);
        }
        if (options.Has("first"))
            First(queries);
        foreach (var line in _table.Lines())
            report.Line(line);
    }

    private void AskAll(string queries)
    {
        string[] kinds = [.. File.ReadLines(queries).Select(line => BenchQuery.Parse(line).Kind)];
        var peers = new List<Peer>();
        try
        {
            peers.Add(new Peer(Start(OwnCommand.Of("serve", _own, queries))));
            if (java is not null)
                peers.Add(new Peer(Start(java.Command("serve", _lucene, queries))));
            report.Line(string.Join(", ", peers.Select(peer => $"{peer.Name}: {peer.Segments} segments")));
            if (peers is [var own, var lucene])
                Compare(own, lucene);
            for (var round = 0; round < 4; round++)
                Each(peers, (peer, mode) => peer.Round(mode));
            for (var round = 0; round < options.Rounds; round++)
                Each(peers, (peer, mode) => peer.Keep(mode));
            new QueryFigures(_table, kinds).Add(peers[0].Modes, peers.ElementAtOrDefault(1)?.Modes);
        }
        finally
        {
            peers.ForEach(peer => peer.Dispose());
        }
    }

    /// <summary>Asks for what the line before this one of Lucene does with less: facets, and whole pages.</summary>
    private void AskEarlier(JavaPeer earlier, string queries)
    {
        if (!Directory.Exists(_earlier))
        {
            var (program, words) = earlier.Command("index", corpus, _earlier, $"{options.BufferMb}");
            Pinned.Run(options.Core, program, words);
        }
        using var own = new Peer(Start(OwnCommand.Of("serve", _own, queries)));
        using var lucene = new Peer(Start(earlier.Command("serve", _earlier, queries)));
        List<Peer> peers = [own, lucene];
        for (var round = 0; round < 4 + options.Rounds; round++)
        {
            foreach (var mode in (string[])["facets", "page"])
            {
                foreach (var peer in peers)
                {
                    if (round < 4)
                        peer.Round(mode);
                    else
                        peer.Keep(mode);
                }
            }
        }
        QueryFigures.AddEarlier(_table, lucene.Name, own.Modes, lucene.Modes);
    }

    private static void Each(List<Peer> peers, Action<Peer, string> work)
    {
        foreach (var mode in Modes)
            peers.ForEach(peer => work(peer, mode));
    }

    private System.Diagnostics.Process Start((string Program, string[] Args) command) =>
        Pinned.Start(options.Core, command.Program, command.Args);

    /// <summary>Says whether both give the same answers: totals, best scores, and all facet counts.</summary>
    private void Compare(Peer own, Peer lucene)
    {
        var (ours, theirs) = (
            own.Ask("totals").TrimEnd().Split(' '),
            lucene.Ask("totals").TrimEnd().Split(' ')
        );
        var totals = ours.Zip(theirs).Count(pair => Part(pair.First, 0) == Part(pair.Second, 0));
        var scores = ours.Zip(theirs).Count(pair => IsNear(Part(pair.First, 1), Part(pair.Second, 1)));
        var facets = own.Ask("facets")
            .TrimEnd()
            .Split(' ')
            .Zip(lucene.Ask("facets").TrimEnd().Split(' '))
            .Count(pair => pair.First == pair.Second);
        report.Line(
            $"of {ours.Length} queries the same total: {totals}, best score: {scores}, facet counts: {facets}"
        );
    }

    private static string Part(string answer, int index) => answer.Split(':')[index];

    private static bool IsNear(string left, string right)
    {
        var (a, b) = (
            double.Parse(left, CultureInfo.InvariantCulture),
            double.Parse(right, CultureInfo.InvariantCulture)
        );
        return Math.Abs(a - b) <= 1e-5 * Math.Max(Math.Abs(a), Math.Abs(b));
    }

    private void First(string queries)
    {
        var query = File.ReadLines(queries).First(line => line.StartsWith("and 2", StringComparison.Ordinal));
        List<double> own = [],
            lucene = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            own.Add(Milliseconds(OwnCommand.Of("first", _own, query)));
            if (java is not null)
                lucene.Add(Milliseconds(java.Command("first", _lucene, query)));
        }
        _table.Add(
            "open and first query, fresh process, ms of CPU",
            Rounds.Percentile([.. own], 50),
            Rounds.Percentile([.. lucene], 50),
            "0.33"
        );
    }

    private double Milliseconds((string Program, string[] Args) command) =>
        double.Parse(
            Pinned.Run(options.Core, command.Program, command.Args).Split(' ')[0],
            CultureInfo.InvariantCulture
        );
}
