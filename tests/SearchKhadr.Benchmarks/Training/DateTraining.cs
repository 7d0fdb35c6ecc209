using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns which of the dates on a page is its publication's.</summary>
internal static class DateTraining
{
    private static readonly string[] Sets =
    [
        "article_extraction_benchmark",
        "article_extraction_dataset",
        "htmldate",
        "trafilatura",
    ];

    public static int Run(IReadOnlyList<string> args) =>
        new RankerTraining("train-dates", Sets, static page => page.Text("date") is { Length: 10 }, Read).Run(
            args
        );

    private static RankedPage Read(GoldPage gold)
    {
        IReadOnlyList<DateItem> items = [];
        var text = PageBytes.Decode(gold.ReadBytes());
        var page = new DecodedPage(new RawPage(gold.File, default, ""), text, "utf-8", PageFormat.Html);
        new HtmlReader(new DateParser(TimeProvider.System), found => items = found).Read(page);
        var right = gold.Text("date");
        return new RankedPage(
            gold,
            new Choice(
                [.. items.Select(static item => item.Features)],
                items.ToList().FindIndex(item => item.Value == right)
            ),
            items.MinBy(static item => (item.Best.IsModified, item.Best.Kind))?.Value == right,
            weights => new DateRanker(weights).Best(items)?.Value == right,
            weights => $"gold={right} took={new DateRanker(weights).Best(items)?.Value} of {Listed(weights)}"
        );

        string Listed(FeatureWeights weights) =>
            string.Join(
                "; ",
                items
                    .OrderByDescending(item => weights.Score(item.Features))
                    .Take(6)
                    .Select(static item =>
                        $"{item.Value} {string.Join('+', item.Clues.Take(4).Select(static c => c.Kind))}"
                    )
            );
    }
}
