using SearchKhadr.Benchmarks.Peers.Corpus;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>A made archive, and what readers ask of it.</summary>
internal sealed class SoakArchive
{
    private const int Seed = 20101026;
    private const int Searches = 2_000;

    private SoakArchive(string file, string[] addresses, string[] suggestions)
    {
        File = file;
        Addresses = addresses;
        Suggestions = suggestions;
    }

    /// <summary>Its pages, in one file.</summary>
    public string File { get; }

    /// <summary>Searches of it, none equal to the next.</summary>
    public string[] Addresses { get; }

    /// <summary>What is asked while searches are typed: each a beginning of some headline.</summary>
    public string[] Suggestions { get; }

    /// <summary>Writes it into a folder.</summary>
    public static SoakArchive Write(string folder, int articles)
    {
        var file = Path.Combine(folder, "archive.jsonl");
        NewsCorpus.Write(file, articles, Seed);
        var known = CorpusFile
            .Read(file)
            .Take(Searches)
            .Select(article => (article.Headline, article.Outlet, article.Date))
            .ToArray();
        var random = new Random(Seed);
        string[] addresses =
        [
            .. Enumerable
                .Range(0, Searches)
                .Select(i => AddressOf(known[random.Next(known.Length)], i, random)),
        ];
        string[] suggestions =
        [
            .. Enumerable
                .Range(0, Searches)
                .Select(_ => known[random.Next(known.Length)].Headline)
                .Select(headline => headline[..random.Next(2, Math.Min(25, headline.Length))])
                .Select(typed => $"/api/suggest?q={Uri.EscapeDataString(typed)}"),
        ];
        return new SoakArchive(file, addresses, suggestions);
    }

    // Half are a word or two; the rest narrows, sorts, turns pages, quotes and leaves words half typed.
    private static string AddressOf((string Headline, string Outlet, string Date) known, int i, Random random)
    {
        var words = known.Headline.Split([' ', ',', '\'', '"'], StringSplitOptions.RemoveEmptyEntries);
        var word = words[random.Next(words.Length)];
        var other = words[random.Next(words.Length)];
        var query = (i % 10) switch
        {
            0 or 1 or 2 => word,
            3 or 4 => $"{word} {other}",
            5 => $"\"{string.Join(' ', words.Take(2))}\"",
            6 => $"{word[..Math.Min(4, word.Length)]}*",
            7 => $"{word} -{other}",
            8 => $"{word} OR {other}",
            _ => "",
        };
        var more = (i % 7) switch
        {
            1 => $"&outlet={Uri.EscapeDataString(known.Outlet)}",
            2 => $"&from={known.Date[..4]}",
            3 => "&sort=newest",
            4 => "&page=2",
            _ => "",
        };
        return $"/?q={Uri.EscapeDataString(query)}{more}";
    }
}
