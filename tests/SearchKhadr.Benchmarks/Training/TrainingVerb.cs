using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.MainContent.Model;
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

    /// <summary>Reads the pages below a folder, and writes the model to a file.</summary>
    /// <param name="root">The folder of the sets.</param>
    /// <param name="output">The file of the model.</param>
    /// <param name="worst">How many of each set's worst pages to print.</param>
    public static int Run(string root, string output, int worst)
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
        CrossValidate(pages, worst);
        var model = Trainer.Train(RowsOf(pages));
        File.WriteAllBytes(output, model);
        Console.WriteLine($"wrote {model.Length} bytes");
        return 0;
    }

    /// <summary>Five folds by site: each page is read whole with a model that has seen no page of its site.</summary>
    private static void CrossValidate(List<TrainingPage> pages, int worst)
    {
        var scores = new List<PageScore>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = Trainer.Train(RowsOf(pages.Where(page => FoldOf(page) != fold)));
            var model = new BodyModel(BoostedTrees.Read(trees));
            scores.AddRange(
                pages
                    .Where(page => FoldOf(page) == fold)
                    .Select(page => ExtractionVerb.Score(page.Gold, model))
            );
        }

        Console.WriteLine(ScoreTable.Head);
        foreach (var set in scores.GroupBy(score => score.Page.Set, StringComparer.Ordinal))
        {
            List<PageScore> ofSet = [.. set];
            Console.WriteLine(ScoreTable.Line(set.Key, "folds", ofSet));
            WorstPages.Print(ofSet, "body", worst);
        }
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
