using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.Authorship;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns the weights of the author ranker, and says what they are worth on sites they have not seen.</summary>
internal static class AuthorTraining
{
    private const int Folds = 5;

    /// <summary>The sets with authors whose licences allow it.</summary>
    private static readonly string[] Sets = ["article_extraction_dataset", "trafilatura"];

    public static int Run(IReadOnlyList<string> args)
    {
        if (args is not [var root, ..])
        {
            Console.Error.WriteLine("usage: SearchKhadr.Benchmarks train-authors PAGES [WEIGHTS]");
            return 2;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var pages = Sets.SelectMany(set => GoldPage.Load(Path.Combine(root, set)))
            .Where(static page => page.Text("author") is { Length: > 0 })
            .Select(Read)
            .ToList();
        Validate(pages);
        var weights = SoftmaxTrainer.Train([.. pages.Select(static page => page.Choice)]);
        if (args.Count > 1)
            WeightFile.Write(args[1], "train-authors", weights);
        return 0;
    }

    private static void Validate(List<AuthoredPage> pages)
    {
        Console.WriteLine("set                            pages | given  first learnt");
        var learnt = new Dictionary<AuthoredPage, bool>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = pages.Where(page => page.Fold(Folds) != fold).Select(static page => page.Choice);
            var ranker = new AuthorRanker(new FeatureWeights(SoftmaxTrainer.Train([.. others])));
            foreach (var page in pages.Where(page => page.Fold(Folds) == fold))
                learnt[page] = ranker.Best(page.Items) is { } best && page.IsRight(best);
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

    private static AuthoredPage Read(GoldPage gold)
    {
        IReadOnlyList<AuthorItem> items = [];
        var text = PageBytes.Decode(gold.ReadBytes());
        var page = new DecodedPage(new RawPage(gold.File, default, ""), text, "utf-8", PageFormat.Html);
        new HtmlReader(new DateParser(TimeProvider.System), seeAuthors: found => items = found).Read(page);
        return new AuthoredPage(gold.Set, gold.Text("url")!, gold.Text("author")!, items);
    }
}
