using System.Globalization;
using System.Text;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Lays pages with gold out as text, reads that, and prints how well the lines were told apart.</summary>
internal static class TextVerb
{
    private static readonly string[] Sets =
    [
        "l3s_gn1",
        "dragnet_data",
        "article_extraction_benchmark",
        "article_extraction_dataset",
    ];

    public static void Run(string root, string? set, int worst, string? file, string? model)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var weights = model is null ? LineModel.Shipped : LineModel.Read(File.ReadAllBytes(model));
        var reader = new PlainTextReader(new DateParser(TimeProvider.System), weights);
        Console.WriteLine("set, as text                  pages | macro   body   comm  other |  ms");
        foreach (var name in Sets.Where(name => set is null || name.Contains(set, StringComparison.Ordinal)))
        {
            var scores = new List<(GoldPage Page, TextScore Score, double Ms)>();
            foreach (var gold in GoldPage.Load(Path.Combine(root, name)))
            {
                if (file is not null && !gold.File.StartsWith(file, StringComparison.Ordinal))
                    continue;
                var page = PageAsText.Of(gold);
                var decoded = page.Decoded(gold.File);
                var start = Environment.CpuUsage.TotalTime;
                var draft = reader.Read(decoded);
                var ms = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
                scores.Add((gold, new TextScore(page, draft), ms));
                if (file is not null)
                    Dump(gold.File, page, draft, weights);
            }

            Console.WriteLine(Line(name, scores));
            foreach (var (page, score, _) in scores.OrderBy(static s => s.Score.MacroF1).Take(worst))
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  {score.MacroF1:F3} {page.File} body={score.F1(LineClass.Body):F2} comm={score.F1(LineClass.Comment):F2} other={score.F1(LineClass.Other):F2} hasComments={score.Has(LineClass.Comment)}"
                    )
                );
            }
        }
    }

    /// <summary>Each line behind what the gold and the reader say it is, what it is by itself, and how it was labelled.</summary>
    private static void Dump(string file, PageAsText page, PageDraft draft, LineModel model)
    {
        Console.WriteLine($"--- {file}");
        var found = TextScore.Classes(page, draft);
        var evidence = PlainTextReader.Gather(page.Decoded(file), new DateParser(TimeProvider.System));
        var labels = model.Labels(evidence);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < evidence.Lines.Count; i++)
        {
            var label = labels is null ? "" : $"{labels[i]}";
            seen[evidence.Lines[i].Text] = $"{evidence.Lines[i].Kind}/{evidence.Ruled[i]}/{label}";
        }

        for (var i = 0; i < page.Lines.Count; i++)
        {
            var how = seen.GetValueOrDefault(Whitespace.Collapse(page.Lines[i]), "");
            Console.WriteLine($"{page.Gold[i], -8}{found[i], -8}{page.Lines[i]}  [{how}]");
        }
    }

    private static string Line(string set, List<(GoldPage Page, TextScore Score, double Ms)> scores)
    {
        var times = scores.Select(static s => s.Ms).Order().ToList();
        var line = ScoreTable.TextLine(set, scores.ConvertAll(static s => s.Score));
        return string.Create(CultureInfo.InvariantCulture, $"{line} | {times[times.Count / 2]:F1}");
    }
}
