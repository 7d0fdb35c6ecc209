using System.Buffers.Binary;
using System.Text;
using SearchKhadr.Benchmarks.Extraction;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Benchmarks.Training;

/// <summary>Learns what the lines of a page that was saved as text are part of.</summary>
/// <remarks>
/// Without a file to write to, it prints what the model is worth on sites that it has not seen.
/// The sets with bodies say so themselves. Of the other pages that may be learnt from, and of comments on all of them,
/// the reader of HTML says it: what the markup tells it is gone from the text, so it knows more there than a reader of
/// lines can see.
/// </remarks>
internal static class LineTraining
{
    private const int Folds = 5;

    /// <summary>For the second look, each first one is trained without this many folds.</summary>
    private const int FoldsAtOnce = 2;

    /// <summary>What the second look raises a line's share of its page's words to.</summary>
    private const double SecondPower = 0.6;

    private const int Seed = 20;
    private const int MixingSeed = 7;

    /// <summary>How often each article is put among other pages' lines.</summary>
    private const int MixedRounds = 2;

    private static readonly string[] Sets =
    [
        "article_extraction_benchmark",
        "article_extraction_dataset",
        "trafilatura",
        "htmldate",
    ];

    private static readonly TreeTrainer Trainer = new(trees: 200, depth: 5, rate: 0.1, Seed, rowShare: 0.15);

    public static int Run(IReadOnlyList<string> args)
    {
        if (args is not [var root, ..])
        {
            Console.Error.WriteLine("usage: SearchKhadr.Benchmarks train-lines PAGES [MODEL]");
            return 2;
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var dates = new DateParser(TimeProvider.System);
        var pages = Sets.SelectMany(set => GoldPage.Load(Path.Combine(root, set)))
            .Select(gold => LinePage.Of(gold, dates))
            .OfType<LinePage>()
            .ToList();
        AddMade(pages, dates);
        Console.WriteLine(
            $"pages {pages.Count}, with comments {pages.Count(static page => page.Text.Gold.Contains(LineClass.Comment))}, "
                + $"lines {pages.Sum(static page => page.Rows.Length)}"
        );
        if (args.Count > 1)
        {
            File.WriteAllBytes(args[1], Train(pages));
            return 0;
        }

        var scores = new List<(LinePage Page, TextScore Score)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LineModel.Read(Train(pages.FindAll(page => FoldOf(page) != fold)));
            var reader = new PlainTextReader(dates, model);
            scores.AddRange(
                pages
                    .FindAll(page => FoldOf(page) == fold)
                    .Select(page =>
                        (page, new TextScore(page.Text, reader.Read(page.Text.Decoded(page.Url))))
                    )
            );
            Console.WriteLine($"after {fold + 1} of {Folds} folds");
            foreach (var set in scores.GroupBy(static score => score.Page.Name))
                Console.WriteLine(ScoreTable.TextLine(set.Key, [.. set.Select(static score => score.Score)]));
        }

        return 0;
    }

    /// <summary>Adds pages that are made of the others: with a thread, and in what stands around other articles.</summary>
    private static void AddMade(List<LinePage> pages, DateParser dates)
    {
        List<LinePage> saved = [.. pages];
        var threads = new MadeThreads(Seed, [.. saved.Where(static page => page.Comments.Count > 0)]);
        pages.AddRange([.. saved.Select(page => threads.Under(page, dates)).OfType<LinePage>()]);
        var mixed = new MixedPages(MixingSeed, saved.ToLookup(FoldOf));
        for (var round = 0; round < MixedRounds; round++)
        {
            pages.AddRange([
                .. saved
                    .Select(page => mixed.Around(page, FoldOf(page), dates))
                    .OfType<LinePage>()
                    .Select(page => threads.Under(page, dates) ?? page),
            ]);
        }
    }

    private static int FoldOf(LinePage page) => Sites.Fold(page.Url, Folds);

    /// <summary>A model in its file's format.</summary>
    private static byte[] Train(List<LinePage> pages)
    {
        using var file = new MemoryStream();
        Span<byte> bytes = stackalloc byte[4];
        foreach (var step in LineSteps.Of(pages.Select(static page => page.Classes)))
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, step);
            file.Write(bytes);
        }

        var rows = BinnedRows.Of([.. pages.SelectMany(static page => page.Rows)]);
        var first = new LookTrainer(Trainer, pages, rows);
        file.Write(first.Train(static _ => true));
        var more = BinnedRows.Of(first.SeenAgain(static page => FoldOf(page) / FoldsAtOnce));
        file.Write(new LookTrainer(Trainer, pages, rows.With(more), SecondPower).Train(static _ => true));
        return file.ToArray();
    }
}
