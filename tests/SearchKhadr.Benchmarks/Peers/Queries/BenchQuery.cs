using System.Globalization;

namespace SearchKhadr.Benchmarks.Peers.Queries;

/// <summary>What is asked of every engine: words as written, which each takes apart itself.</summary>
/// <param name="Kind">What is measured by it.</param>
internal sealed record BenchQuery(string Kind)
{
    /// <summary>The kinds, and how many of a thousand queries are of each.</summary>
    public static IReadOnlyList<(string Kind, int Count)> Kinds { get; } =
    [
        ("term common", 100),
        ("term middle", 100),
        ("term rare", 100),
        ("and 2", 150),
        ("or 2 to 4", 150),
        ("phrase", 100),
        ("prefix", 80),
        ("not", 80),
        ("by outlet", 70),
        ("by date", 70),
    ];

    public IReadOnlyList<string> Must { get; init; } = [];

    public IReadOnlyList<string> Should { get; init; } = [];

    public IReadOnlyList<string> Not { get; init; } = [];

    public IReadOnlyList<string> Phrase { get; init; } = [];

    public string Prefix { get; init; } = "";

    public string Outlet { get; init; } = "";

    /// <summary>The first day as a number such as 20101026; 0 for any.</summary>
    public int FirstDay { get; init; }

    /// <summary>The last day; 0 for any.</summary>
    public int LastDay { get; init; }

    /// <summary>The query as the Java program reads it.</summary>
    public string ToLine() =>
        string.Join(
            '\t',
            Kind,
            string.Join(' ', Must),
            string.Join(' ', Should),
            string.Join(' ', Not),
            string.Join(' ', Phrase),
            Prefix,
            Outlet,
            FirstDay.ToString(CultureInfo.InvariantCulture),
            LastDay.ToString(CultureInfo.InvariantCulture)
        );

    /// <summary>A line that <see cref="ToLine"/> made.</summary>
    public static BenchQuery Parse(string line)
    {
        var parts = line.Split('\t');
        return new BenchQuery(parts[0])
        {
            Must = Words(parts[1]),
            Should = Words(parts[2]),
            Not = Words(parts[3]),
            Phrase = Words(parts[4]),
            Prefix = parts[5],
            Outlet = parts[6],
            FirstDay = int.Parse(parts[7], CultureInfo.InvariantCulture),
            LastDay = int.Parse(parts[8], CultureInfo.InvariantCulture),
        };
    }

    private static string[] Words(string part) => part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
