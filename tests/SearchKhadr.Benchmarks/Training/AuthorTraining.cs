using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.Authorship;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns which of the names on a page are its authors'.</summary>
internal static class AuthorTraining
{
    private static readonly string[] Sets = ["article_extraction_dataset", "trafilatura"];

    public static int Run(IReadOnlyList<string> args) =>
        new RankerTraining(
            "train-authors",
            Sets,
            static page => page.Text("author") is { Length: > 0 },
            Read
        ).Run(args);

    private static RankedPage Read(GoldPage gold)
    {
        IReadOnlyList<AuthorItem> items = [];
        var text = PageBytes.Decode(gold.ReadBytes());
        var page = new DecodedPage(new RawPage(gold.File, default, ""), text, "utf-8", PageFormat.Html);
        new HtmlReader(new DateParser(TimeProvider.System), seeAuthors: found => items = found).Read(page);
        return new RankedPage(
            gold,
            new Choice(
                [.. items.Select(static item => item.Features)],
                items.ToList().FindIndex(item => IsRight(item))
            ),
            IsRight(items.MinBy(static item => item.Clues.Min(static clue => clue.Kind))),
            weights => IsRight(new AuthorRanker(weights).Best(items)),
            weights =>
                $"gold={gold.Text("author")} took={Joined(new AuthorRanker(weights).Best(items))} of {Listed(weights)}"
        );

        string Listed(FeatureWeights weights) =>
            string.Join(
                "; ",
                items
                    .OrderByDescending(item => weights.Score(item.Features))
                    .Take(6)
                    .Select(static item =>
                        $"{Joined(item)} {string.Join('+', item.Clues.Take(4).Select(static c => c.Kind))}"
                    )
            );

        bool IsRight(AuthorItem? item) =>
            item is not null && PageScore.SameAuthors(gold.Text("author")!, item.People);
    }

    private static string Joined(AuthorItem? item) => item is null ? "" : string.Join(", ", item.People);
}
