namespace SearchKhadr.Benchmarks.Extraction.Readers;

/// <summary>One way of taking pages apart, with all it has made of them.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Score">Reads a page and holds it against its gold.</param>
/// <param name="IsWarm">Whether the first page takes no longer than the last.</param>
internal sealed record PageReader(string Name, Converter<GoldPage, PageScore> Score, bool IsWarm = false)
{
    /// <summary>Every page read so far.</summary>
    public List<PageScore> Scores { get; } = [];

    /// <summary>
    /// Reads the pages. Where code is compiled as it runs, they are read once before: the milliseconds are to be a page's.
    /// </summary>
    public List<PageScore> Read(List<GoldPage> pages)
    {
        if (!IsWarm)
            pages.ForEach(page => _ = Score(page));
        var scores = pages.ConvertAll(Score);
        Scores.AddRange(scores);
        return scores;
    }
}
