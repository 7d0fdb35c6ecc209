using SearchKhadr.Benchmarks.Peers.Java;
using SearchKhadr.Benchmarks.Peers.Measuring;

namespace SearchKhadr.Benchmarks.Peers;

/// <summary>Indexes a corpus with each engine in turn, each time in a fresh process and an empty folder.</summary>
internal sealed class IndexingRun(
    PeersOptions options,
    JavaPeer? java,
    RatioTable table,
    string corpus,
    string own,
    string lucene
)
{
    private const long ManyBytes = 100_000_000;

    private readonly string _sqlite = own + "-sqlite";

    public void Run()
    {
        var json = new FileInfo(corpus).Length;
        var buffer = $"{options.BufferMb}";
        List<ProcessFigures> ours = [],
            theirs = [],
            sqlites = [];
        for (var round = 0; round < (json > ManyBytes ? 1 : 3); round++)
        {
            ours.Add(Index(OwnCommand.Of("index", corpus, own, buffer), own));
            if (java is not null)
                theirs.Add(Index(java.Command("index", corpus, lucene, buffer), lucene));
            sqlites.Add(Index(OwnCommand.Of("sqlite", corpus, _sqlite), _sqlite));
        }
        table.Add(
            "indexing, MB of JSON a CPU second",
            Speed(json, ours),
            Speed(json, theirs),
            "5",
            moreIsBetter: true
        );
        table.AddPeer(
            $"{sqlites[0].Version}, MB of JSON a CPU second",
            Speed(json, ours),
            Speed(json, sqlites),
            "2",
            moreIsBetter: true
        );
        table.Add("memory while indexing, MB", Peak(ours), Peak(theirs), "0.5");
        table.Add("index, bytes a byte of JSON", Size(own, json), Size(lucene, json), "1.00");
        table.AddPeer(
            $"{sqlites[0].Version}, bytes a byte of JSON",
            Size(own, json),
            Size(_sqlite, json),
            ""
        );
        Directory.Delete(_sqlite, recursive: true);
    }

    private ProcessFigures Index((string Program, string[] Args) command, string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return ProcessFigures.Parse(Pinned.Run(options.Core, command.Program, command.Args));
    }

    private static double Speed(long json, List<ProcessFigures> figures) =>
        Rounds.Percentile([.. figures.Select(figure => json / 1e6 / figure.CpuSeconds)], 50);

    private static double Peak(List<ProcessFigures> figures) =>
        Rounds.Percentile([.. figures.Select(figure => figure.PeakBytes / 1e6)], 50);

    private static double Size(string folder, long json) =>
        Directory.Exists(folder)
            ? new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length) / (double)json
            : double.NaN;
}
