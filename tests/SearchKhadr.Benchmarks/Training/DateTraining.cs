using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns the weights of the date ranker, and says what they are worth on sites they have not seen.</summary>
internal static class DateTraining
{
    private const int Folds = 5;

    /// <summary>The sets whose licences allow it.</summary>
    private static readonly string[] Sets =
    [
        "article_extraction_benchmark",
        "article_extraction_dataset",
        "htmldate",
        "trafilatura",
    ];

    public static int Run(IReadOnlyList<string> args)
    {
        if (args is not [var root, ..])
        {
            Console.Error.WriteLine("usage: SearchKhadr.Benchmarks train-dates PAGES [WEIGHTS]");
            return 2;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var pages = Sets.SelectMany(set => GoldPage.Load(Path.Combine(root, set)))
            .Where(static page => page.Text("date") is { Length: 10 })
            .Select(Read)
            .ToList();
        Validate(pages);
        var weights = SoftmaxTrainer.Train([.. pages.Select(static page => page.Choice)]);
        if (args.Count > 1)
            WeightFile.Write(args[1], "train-dates", weights);
        return 0;
    }

    /// <summary>Prints, set by set, how often each way of choosing is right on sites kept out of training.</summary>
    private static void Validate(List<DatedPage> pages)
    {
        Console.WriteLine("set                            pages | given  first learnt");
        var learnt = new Dictionary<DatedPage, bool>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = pages.Where(page => page.Fold(Folds) == fold).ToList();
            var others = pages.Where(page => page.Fold(Folds) != fold).Select(static page => page.Choice);
            var ranker = new DateRanker(new FeatureWeights(SoftmaxTrainer.Train([.. others])));
            foreach (var page in kept)
                learnt[page] = ranker.Best(page.Items)?.Value == page.Gold;
        }

        foreach (var set in pages.GroupBy(static page => page.Set, StringComparer.Ordinal))
        {
            var given = set.Average(static page => page.Choice.Right >= 0 ? 1.0 : 0);
            var first = set.Average(static page => page.IsFirstRight ? 1.0 : 0);
            var right = set.Average(page => learnt[page] ? 1.0 : 0);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{set.Key, -30} {set.Count(), 5} | {given:F3}  {first:F3}  {right:F3}"
                )
            );
        }
    }

    private static DatedPage Read(GoldPage gold)
    {
        IReadOnlyList<DateItem> items = [];
        var text = PageBytes.Decode(gold.ReadBytes());
        var page = new DecodedPage(new RawPage(gold.File, default, ""), text, "utf-8", PageFormat.Html);
        new HtmlReader(new DateParser(TimeProvider.System), found => items = found).Read(page);
        return new DatedPage(gold.Set, gold.Text("url")!, gold.Text("date")!, items);
    }
}
