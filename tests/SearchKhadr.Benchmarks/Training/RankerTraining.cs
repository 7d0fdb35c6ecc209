using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns the weights of a ranker, and says what they are worth on sites they have not seen.</summary>
/// <param name="verb">The command's word.</param>
/// <param name="sets">The sets that have the field and whose licences allow it.</param>
/// <param name="hasGold">Whether a page's gold says the field.</param>
/// <param name="read">Reads a page's candidates.</param>
internal sealed class RankerTraining(
    string verb,
    IReadOnlyList<string> sets,
    Func<GoldPage, bool> hasGold,
    Func<GoldPage, RankedPage> read
)
{
    private const int Folds = 5;

    /// <summary>Asks for the pages that come out wrong when their site is kept out of training.</summary>
    private const string Wrong = "--wrong";

    public int Run(IReadOnlyList<string> args)
    {
        if (args is not [var root, ..])
        {
            Console.Error.WriteLine($"usage: SearchKhadr.Benchmarks {verb} PAGES [WEIGHTS | {Wrong}]");
            return 2;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var pages = sets.SelectMany(set => GoldPage.Load(Path.Combine(root, set)))
            .Where(hasGold)
            .Select(read)
            .ToList();
        var learnt = Validate(pages);
        if (args is [_, Wrong])
        {
            PrintWrong(pages, learnt);
            return 0;
        }

        var weights = SoftmaxTrainer.Train([.. pages.Select(static page => page.Choice)]);
        if (args.Count > 1)
            WeightFile.Write(args[1], verb, weights);
        return 0;
    }

    /// <summary>Prints, set by set, how often each way of choosing is right on sites kept out of training.</summary>
    private static Dictionary<RankedPage, FeatureWeights> Validate(List<RankedPage> pages)
    {
        Console.WriteLine("set                            pages | given  first learnt");
        var learnt = new Dictionary<RankedPage, FeatureWeights>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var kept = pages.Where(page => Sites.Fold(page.Gold.Text("url")!, Folds) == fold);
            var others = pages.Where(page => Sites.Fold(page.Gold.Text("url")!, Folds) != fold);
            var weights = new FeatureWeights(SoftmaxTrainer.Train([.. others.Select(static p => p.Choice)]));
            foreach (var page in kept)
                learnt[page] = weights;
        }

        foreach (var set in pages.GroupBy(static page => page.Gold.Set, StringComparer.Ordinal))
        {
            var given = set.Average(static page => page.Choice.Right >= 0 ? 1.0 : 0);
            var first = set.Average(static page => page.IsFirstRight ? 1.0 : 0);
            var right = set.Average(page => page.IsRight(learnt[page]) ? 1.0 : 0);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{set.Key, -30} {set.Count(), 5} | {given:F3}  {first:F3}  {right:F3}"
                )
            );
        }

        return learnt;
    }

    private static void PrintWrong(List<RankedPage> pages, Dictionary<RankedPage, FeatureWeights> learnt)
    {
        foreach (var page in pages.Where(page => !page.IsRight(learnt[page])))
        {
            var gave = page.Choice.Right >= 0 ? "given" : "absent";
            Console.WriteLine(
                $"{gave} {page.Gold.Set} {page.Gold.File} {page.Gold.Text("url")} {page.Describe(learnt[page])}"
            );
        }
    }
}
