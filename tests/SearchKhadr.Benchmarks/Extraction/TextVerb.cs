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
    public static void Run(
        string root,
        string? set,
        int worst,
        string field,
        string? file,
        string? model,
        string? save
    )
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var weights = model is null ? LineModel.Shipped : LineModel.Read(File.ReadAllBytes(model));
        var reader = new PlainTextReader(new DateParser(TimeProvider.System), weights);
        Console.WriteLine(
            "set, as text                  pages | macro +head   body   comm  other |  date author   head |  ms"
        );
        var sets = Directory.EnumerateDirectories(root).Select(folder => Path.GetFileName(folder));
        foreach (
            var name in sets.Where(name => set is null || name.Contains(set, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            var scores = new List<(GoldPage Page, TextScore Score, PageScore Fields)>();
            var found = new List<(string, PageAsText, IReadOnlyList<LineClass>)>();
            foreach (var gold in GoldPage.Load(Path.Combine(root, name)))
            {
                var isAsked = file is null || gold.File.StartsWith(file, StringComparison.Ordinal);
                if (!isAsked || gold.Text("body") is not { Length: > 0 })
                    continue;
                var page = PageAsText.Of(gold);
                var decoded = page.Decoded(gold.File);
                if (save is not null)
                    Save(page, Path.Combine(save, name, gold.File));
                var start = Environment.CpuUsage.TotalTime;
                var draft = reader.Read(decoded);
                var ms = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
                scores.Add((gold, new TextScore(page, draft), new PageScore(gold, draft, ms)));
                found.Add((gold.File, page, TextScore.Classes(page, draft)));
                if (file is not null)
                    Dump(gold.File, page, draft, weights);
            }

            if (scores.Count == 0)
                continue;
            Console.WriteLine(Line(name, scores));
            TextLosses.Print(found);
            if (field != "body")
                WorstPages.Print(scores.ConvertAll(static s => s.Fields), field, worst);
            foreach (
                var (page, score, _) in scores
                    .OrderBy(static s => s.Score.MacroF1)
                    .Take(field == "body" ? worst : 0)
            )
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

    /// <summary>Writes a page as it is laid out, to be read with the command.</summary>
    private static void Save(PageAsText page, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path[..path.IndexOf(".html", StringComparison.Ordinal)] + ".txt", page.Text);
    }

    /// <summary>Each line behind what the gold and the reader say it is, what it is by itself, and how it was labelled.</summary>
    private static void Dump(string file, PageAsText page, PageDraft draft, LineModel model)
    {
        Console.WriteLine($"--- {file}");
        var found = TextScore.Classes(page, draft);
        var losses = TextLosses.Kinds(page, found);
        var evidence = PlainTextReader.Gather(page.Decoded(file), new DateParser(TimeProvider.System));
        var odds = evidence.Lines.Count == 0 ? [] : model.Odds(evidence);
        var labels = model.Labels(evidence);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < evidence.Lines.Count; i++)
        {
            var label = labels is null ? "" : $"{labels[i]}";
            seen[evidence.Lines[i].Text] =
                $"{evidence.Lines[i].Kind}/{evidence.Ruled[i]}/{label} b{MathF.Exp(odds[(i * 3) + 1]):F2} c{MathF.Exp(odds[(i * 3) + 2]):F2}";
        }

        for (var i = 0; i < page.Lines.Count; i++)
        {
            var how = seen.GetValueOrDefault(Whitespace.Collapse(page.Lines[i]), "");
            Console.WriteLine(
                $"{page.Gold[i], -8}{found[i], -8}{page.Lines[i]}  [{how}] {(losses[i] is { } loss ? "<<" + loss : "")}"
            );
        }
    }

    private static string Line(string set, List<(GoldPage Page, TextScore Score, PageScore Fields)> scores) =>
        $"{ScoreTable.TextLine(set, scores.ConvertAll(static s => s.Score))} | {ScoreTable.Fields(scores.ConvertAll(static s => s.Fields))}";
}
