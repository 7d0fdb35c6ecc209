using System.Globalization;
using System.Text;
using SearchKhadr.Benchmarks.Extraction.Readers;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html;
using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Ranking;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Reads pages with gold beside them and prints how well they come apart.</summary>
internal static class ExtractionVerb
{
    public static int Run(IReadOnlyList<string> args)
    {
        var set = Option(args, "--set");
        var worst = int.Parse(Option(args, "--worst") ?? "0", CultureInfo.InvariantCulture);
        var fields = (Option(args, "--field") ?? "body").Split(',');
        var root = Option(args, "--pages") ?? Path.Combine("..", "shared", "data", "pages");
        if (!Directory.Exists(root))
        {
            Console.Error.WriteLine($"no pages with gold at {root}: nothing to measure");
            return 1;
        }

        if (args.Contains("--text"))
        {
            TextVerb.Run(
                root,
                set,
                worst,
                fields[0],
                Option(args, "--file"),
                Option(args, "--model"),
                Option(args, "--save")
            );
            return 0;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (Option(args, "--file") is { } file)
        {
            var pages = GoldPage
                .Load(Path.Combine(root, set!))
                .FindAll(page => page.File.StartsWith(file, StringComparison.Ordinal));
            foreach (var gold in pages)
            {
                if (pages.Count > 1)
                    Console.WriteLine($"== {gold.File}");
                PageDump.Print(gold, Score(gold));
            }

            return 0;
        }

        var model = Option(args, "--model") is { } trees
            ? new BodyModel(BoostedTrees.Read(File.ReadAllBytes(trees)))
            : null;
        var sets = Directory
            .EnumerateDirectories(root)
            .Where(folder => set is null || Path.GetFileName(folder).Contains(set, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(GoldPage.Load)
            .ToList();
        List<PageReader> readers =
        [
            new("ours", gold => Score(gold, model)),
            new("SmartReader", SmartReaderPeer.Score),
            .. (Option(args, "--python")?.Split(',') ?? []).Select(PythonPeer.Reader),
        ];
        Console.WriteLine(ScoreTable.Head);
        foreach (var pages in sets)
        {
            foreach (var reader in readers)
                Console.WriteLine(ScoreTable.Line(pages[0].Set, reader.Name, reader.Read(pages)));
            foreach (var field in fields)
                WorstPages.Print(readers[0].Scores[^pages.Count..], field, worst);
        }

        foreach (var reader in readers)
            Console.WriteLine(ScoreTable.TimeLine(reader.Name, reader.Scores, readers[0].Scores));
        return 0;
    }

    public static PageScore Score(GoldPage gold) => Score(gold, null);

    /// <summary>Reads a page, with a body model of one's own where one is given, and holds it against its gold.</summary>
    public static PageScore Score(GoldPage gold, BodyModel? model)
    {
        var bytes = gold.ReadBytes();
        var text = PageBytes.Decode(bytes);
        var page = new DecodedPage(new RawPage(gold.File, bytes, ""), text, "utf-8", PageFormat.Html);
        var start = Environment.CpuUsage.TotalTime;
        var draft = new HtmlReader(new DateParser(TimeProvider.System), bodyModel: model).Read(page);
        return new PageScore(gold, draft, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
    }

    private static string? Option(IReadOnlyList<string> args, string name)
    {
        for (var i = 0; i + 1 < args.Count; i++)
        {
            if (args[i] == name)
            {
                return args[i + 1];
            }
        }

        return null;
    }
}
