namespace SearchKhadr.Benchmarks.Peers.Corpus;

/// <summary>An article of a corpus; what it does not have is empty.</summary>
internal sealed class BenchArticle
{
    public long Id { get; set; }

    public string Url { get; set; } = "";

    public string Outlet { get; set; } = "";

    /// <summary>Year, month and day with hyphens.</summary>
    public string Date { get; set; } = "";

    public string Headline { get; set; } = "";

    public string Body { get; set; } = "";

    public List<string> Comments { get; } = [];

    /// <summary>The date as a number such as 20101026; 0 for none.</summary>
    public int Day => DayOf(Date);

    public string Month => Date.Length >= 7 ? Date[..7] : "0000-00";

    public static int DayOf(string date) =>
        date.Length >= 10
            ? (Digits(date.AsSpan(0, 4)) * 10_000)
                + (Digits(date.AsSpan(5, 2)) * 100)
                + Digits(date.AsSpan(8, 2))
            : 0;

    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
            number = (number * 10) + c - '0';
        return number;
    }
}
