using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>
/// Trains the model that picks an article's blocks, prints what it is worth on sites it has not seen, and writes it.
/// </summary>
/// <remarks>
/// Learns only from the sets whose licence allows it; <c>dragnet_data</c> and <c>l3s_gn1</c> are for measuring.
/// </remarks>
internal static class TrainingVerb
{
    private const int Folds = 5;
    private const int Seed = 20;

    private static readonly string[] Sets =
    [
        "article_extraction_benchmark",
        "article_extraction_dataset",
        "trafilatura",
    ];

    private static readonly TreeTrainer Trainer = new(trees: 160, depth: 5, rate: 0.1, Seed);

    public static int Run(string root, string output)
    {
        if (!Directory.Exists(root))
        {
            Console.Error.WriteLine($"no pages with gold at {root}: nothing to learn from");
            return 1;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var dates = new DateParser(TimeProvider.System);
        var pages = Sets.SelectMany(set => GoldPage.Load(Path.Combine(root, set)))
            .Select(gold => new TrainingPage(gold, dates))
            .ToList();
        Console.WriteLine($"pages {pages.Count}, blocks {pages.Sum(page => page.Labels.Length)}");
        CrossValidate(pages);
        var model = Trainer.Train(RowsOf(pages));
        File.WriteAllBytes(output, model);
        Console.WriteLine($"wrote {model.Length} bytes");
        return 0;
    }

    /// <summary>Five folds by site: word-weighted precision and recall, averaged over pages.</summary>
    private static void CrossValidate(List<TrainingPage> pages)
    {
        var scores = new List<(string Set, string By, double P, double R)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = BoostedTrees.Read(Trainer.Train(RowsOf(pages.Where(page => FoldOf(page) != fold))));
            foreach (var page in pages.Where(page => FoldOf(page) == fold && page.HasText))
            {
                scores.Add(Score(page, "rules", i => page.Evidence.Picked.Contains(i)));
                scores.Add(Score(page, "model", i => model.Probability(page.Rows[i]) > 0.5));
            }
        }

        foreach (var group in scores.GroupBy(score => (score.Set, score.By)))
        {
            var p = group.Average(score => score.P);
            var r = group.Average(score => score.R);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key.Set, -30} {group.Key.By}  pages {group.Count()}  P {p:F3}  R {r:F3}  F1 {2 * p * r / (p + r):F3}"
                )
            );
        }
    }

    private static (string Set, string By, double P, double R) Score(
        TrainingPage page,
        string by,
        Func<int, bool> isPicked
    )
    {
        double hit = 0,
            given = 0,
            expected = 0;
        for (var i = 0; i < page.Labels.Length; i++)
        {
            var weight = page.Weights[i];
            var picked = !page.Evidence.IsTaken(page.Evidence.Page.Blocks[i]) && isPicked(i);
            hit += picked && page.Labels[i] ? weight : 0;
            given += picked ? weight : 0;
            expected += page.Labels[i] ? weight : 0;
        }

        return (page.Set, by, given == 0 ? 0 : hit / given, expected == 0 ? 1 : hit / expected);
    }

    private static List<TrainingRow> RowsOf(IEnumerable<TrainingPage> pages) =>
        [.. pages.SelectMany(page => page.Labelled())];

    /// <summary>A page's fold, the same for all pages of a site.</summary>
    private static int FoldOf(TrainingPage page)
    {
        var host = page.Host.StartsWith("www.", StringComparison.Ordinal) ? page.Host[4..] : page.Host;
        var hash = 17u;
        foreach (var c in host)
        {
            hash = (hash * 31) + c;
        }

        return (int)(hash % Folds);
    }
}
