using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Ranking;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns which lines of a page that was saved as text are the article's.</summary>
internal static class LineTraining
{
    private const int Folds = 4;
    private const int Rounds = 150;
    private const double Penalty = 0.0003;

    /// <summary>The sets with bodies whose licences allow it.</summary>
    private static readonly string[] Sets = ["article_extraction_benchmark", "article_extraction_dataset"];

    private static readonly Dictionary<string, double> Nothing = [];

    public static int Run(IReadOnlyList<string> args)
    {
        if (args is not [var root, ..])
        {
            Console.Error.WriteLine("usage: SearchKhadr.Benchmarks train-lines PAGES [WEIGHTS]");
            return 2;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var pages = Sets.SelectMany(set => GoldPage.Load(Path.Combine(root, set)))
            .Where(static page => page.Text("body") is { Length: > 0 })
            .Select(static page => (Url: page.Text("url") ?? page.File, Lines: Read(page)))
            .ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Learn(
                pages.Where(page => Sites.Fold(page.Url, Folds) != fold).SelectMany(p => p.Lines)
            );
            var kept = pages
                .Where(page => Sites.Fold(page.Url, Folds) == fold)
                .SelectMany(p => p.Lines)
                .ToList();
            var ranker = new FeatureWeights(weights);
            var right = kept.Where(line => ranker.Score(line.Things[0]) > 0 == (line.Right == 0))
                .Sum(l => l.Weight);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"fold {fold}: {right / kept.Sum(l => l.Weight):F3} of the words right"
                )
            );
        }

        if (args.Count > 1)
            WeightFile.Write(args[1], "train-lines", Learn(pages.SelectMany(static page => page.Lines)));
        return 0;
    }

    private static Dictionary<string, double> Learn(IEnumerable<Choice> lines) =>
        SoftmaxTrainer.Train([.. lines], Penalty, Rounds);

    /// <summary>Each line against nothing: with two things, the softmax is a logistic regression.</summary>
    private static List<Choice> Read(GoldPage gold)
    {
        var page = PageAsText.Of(gold);
        var classifier = new LineClassifier(new DateParser(TimeProvider.System), dayFirst: false);
        var lines = TextLines.Read(page.Text).Select(classifier.Classify).ToList();
        var classes = PageAsText.Classes(lines.ConvertAll(static line => line.Text), gold);
        var features = new LineFeatures(lines);
        var words = lines.Sum(static line => Math.Max(1, line.Words));
        return
        [
            .. lines.Select(
                (line, i) =>
                    new Choice(
                        [features.Of(i), Nothing],
                        classes[i] == LineClass.Body ? 0 : 1,
                        (double)Math.Max(1, line.Words) / words
                    )
            ),
        ];
    }
}
