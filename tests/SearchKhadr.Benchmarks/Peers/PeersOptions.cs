using System.Globalization;

namespace SearchKhadr.Benchmarks.Peers;

/// <summary>What a run of the benchmark is asked for.</summary>
internal sealed record PeersOptions
{
    /// <summary>How many articles the made archive has; 0 for none.</summary>
    public int Articles { get; init; } = 10_000;

    public int Queries { get; init; } = 1000;

    public int Rounds { get; init; } = 7;

    public int Seed { get; init; } = 42;

    /// <summary>How much memory documents take before they become a segment, on both sides. <b>Units</b> MiB.</summary>
    public int BufferMb { get; init; } = 256;

    public int Core { get; init; } = Environment.ProcessorCount - 1;

    /// <summary>Where corpora and indexes are made.</summary>
    public string Work { get; init; } = Path.Combine(Path.GetTempPath(), "searchkhadr-peers");

    /// <summary>Where to write what is printed too; null for nowhere.</summary>
    public string? Out { get; init; }

    /// <summary>What is measured: a part of index, query, first.</summary>
    public string Parts { get; init; } = "index,query,first";

    /// <summary>A collection of true news instead of the made one.</summary>
    public string? Collection { get; init; }

    public bool Has(string part) => Parts.Split(',').Contains(part, StringComparer.Ordinal);

    /// <summary>Reads the command line; null where it cannot be understood.</summary>
    public static PeersOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new PeersOptions();
        for (var i = 0; i < args.Count; i += 2)
        {
            if (i + 1 == args.Count)
                return null;
            var (name, value) = (args[i], args[i + 1]);
            var number = int.TryParse(value, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
            PeersOptions? next = (name, number) switch
            {
                ("--articles", >= 0) => options with { Articles = number },
                ("--queries", > 0) => options with { Queries = number },
                ("--rounds", > 0) => options with { Rounds = number },
                ("--seed", >= 0) => options with { Seed = number },
                ("--ram-mb", > 0) => options with { BufferMb = number },
                ("--core", >= 0) => options with { Core = number },
                ("--work", _) => options with { Work = value },
                ("--out", _) => options with { Out = value },
                ("--only", _) => options with { Parts = value },
                ("--corpus", _) => options with { Collection = value },
                _ => null,
            };
            if (next is null)
                return null;
            options = next;
        }
        return options;
    }
}
