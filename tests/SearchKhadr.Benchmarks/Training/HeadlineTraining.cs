using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns which of the lines above the body of a page that was saved as text is its headline.</summary>
internal static class HeadlineTraining
{
    private static readonly string[] Sets = ["article_extraction_dataset", "trafilatura"];

    public static int Run(IReadOnlyList<string> args) =>
        new RankerTraining("train-headlines", Sets, static page => Gold(page) is { Length: > 0 }, Read).Run(
            args
        );

    private static string? Gold(GoldPage page) => page.Text("headline") ?? page.Text("title");

    private static RankedPage Read(GoldPage gold)
    {
        IReadOnlyList<HeadlineItem> items = [];
        var page = PageAsText.Of(gold).Decoded(gold.File);
        var dates = new DateParser(TimeProvider.System);
        var lines = PlainTextReader.Gather(page, dates).Lines;
        new PlainTextReader(dates, LineModel.Shipped, found => items = found).Read(page);
        var wanted = Folded(Gold(gold)!);
        var all = items.ToList();
        var right = all.FindIndex(IsRight);
        // Some gold has a word more or less than the page shows.
        var wished = right >= 0 ? right : all.FindIndex(IsNear);
        return new RankedPage(
            gold,
            new Choice([.. items.Select(static item => item.Features)], wished),
            items.Count > 0 && IsRight(items[0]),
            weights => right >= 0 && items[right].Line == new HeadlineRanker(weights).Best(items),
            weights => $"gold={Gold(gold)} took={Said(new HeadlineRanker(weights).Best(items))}"
        );

        bool IsRight(HeadlineItem item) =>
            Folded(lines[item.Line].Text).Equals(wanted, StringComparison.OrdinalIgnoreCase);

        bool IsNear(HeadlineItem item) => Similarity.IsNearDuplicate(lines[item.Line].Text, Gold(gold)!);

        string Said(int? at) => at is { } line ? lines[line].Text : "";
    }

    private static string Folded(string text) => string.Join(' ', Shingles.Words(text));
}
