using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Ranking;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns which lines of a page that was saved as text are the article's.</summary>
/// <remarks>
/// Without a file to write to, it prints what the model is worth on sites that it has not seen.
/// The sets with bodies say so themselves. Of the other pages that may be learnt from, the reader of HTML says it: what
/// the markup tells it is gone from the text, so it knows more there than a reader of lines can see.
/// </remarks>
internal static class LineTraining
{
    private const int Folds = 4;
    private const int Seed = 20;
    private const double TrustInReader = 0.5;

    private static readonly string[] Sets = ["article_extraction_benchmark", "article_extraction_dataset"];

    private static readonly string[] ReadSets = ["trafilatura", "htmldate"];

    private static readonly TreeTrainer Trainer = new(trees: 150, depth: 5, rate: 0.1, Seed);

    public static int Run(IReadOnlyList<string> args)
    {
        if (args is not [var root, ..])
        {
            Console.Error.WriteLine("usage: SearchKhadr.Benchmarks train-lines PAGES [MODEL]");
            return 2;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var pages = Load(root, Sets)
            .Where(static page => page.Text("body") is { Length: > 0 })
            .Select(static page => new Page(UrlOf(page), true, RowsOf(page, page.Text("body")!, 1)))
            .ToList();
        pages.AddRange(
            Load(root, ReadSets)
                .Select(static page => new Page(
                    UrlOf(page),
                    false,
                    RowsOf(page, BodyOf(page), TrustInReader)
                ))
                .Where(static page => page.Rows.Exists(static row => row.Label))
        );
        if (args.Count > 1)
        {
            File.WriteAllBytes(args[1], Trainer.Train([.. pages.SelectMany(static page => page.Rows)]));
            return 0;
        }

        for (var fold = 0; fold < Folds; fold++)
            Validate(pages, fold);
        return 0;
    }

    private static IEnumerable<GoldPage> Load(string root, string[] sets) =>
        sets.SelectMany(set => GoldPage.Load(Path.Combine(root, set)));

    private static string UrlOf(GoldPage page) => page.Text("url") ?? page.File;

    private static void Validate(List<Page> pages, int fold)
    {
        var others = pages.Where(page => Sites.Fold(page.Url, Folds) != fold).SelectMany(p => p.Rows);
        var model = BoostedTrees.Read(Trainer.Train([.. others]));
        var kept = pages
            .Where(page => page.IsGold && Sites.Fold(page.Url, Folds) == fold)
            .SelectMany(p => p.Rows)
            .ToList();
        var right = kept.Sum(row => model.Probability(row.Features) > 0.5 == row.Label ? row.Weight : 0);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"fold {fold}: {right / kept.Sum(static row => row.Weight):F3} of the words right"
            )
        );
    }

    private static string BodyOf(GoldPage gold)
    {
        var text = PageBytes.Decode(gold.ReadBytes());
        var page = new DecodedPage(new RawPage(gold.File, default, ""), text, "utf-8", PageFormat.Html);
        var draft = new HtmlReader(new DateParser(TimeProvider.System)).Read(page);
        return draft.Rejection is null ? string.Join('\n', draft.Paragraphs) : "";
    }

    private static List<TrainingRow> RowsOf(GoldPage gold, string body, double trust)
    {
        var page = PageAsText.Of(gold);
        var classifier = new LineClassifier(new DateParser(TimeProvider.System), dayFirst: false);
        var lines = TextLines.Read(page.Text).Select(classifier.Classify).ToList();
        var classes = PageAsText.Classes(lines.ConvertAll(static line => line.Text), body, "");
        var features = new LineFeatures(lines);
        var words = lines.Sum(static line => Math.Max(1, line.Words));
        var rows = new List<TrainingRow>();
        for (var i = 0; i < lines.Count; i++)
        {
            var row = new float[LineFeatures.Count];
            features.Write(i, row);
            var weight = trust * Math.Max(1, lines[i].Words) / words;
            rows.Add(new TrainingRow(row, classes[i] == LineClass.Body, weight));
        }

        return rows;
    }

    private sealed record Page(string Url, bool IsGold, List<TrainingRow> Rows);
}
