using System.Globalization;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Which lines of pages that were saved as text were mistaken, by where they stand.</summary>
internal static class TextLosses
{
    /// <summary>Each class of error: how many pages have it, and its words as a share of their gold's body's, over all pages.</summary>
    public static void Print(
        IReadOnlyList<(string File, PageAsText Page, IReadOnlyList<LineClass> Found)> pages
    )
    {
        var losses = pages
            .SelectMany(static page =>
                Of(page.Page, page.Found).Select(loss => (page.File, loss.Kind, loss.Share))
            )
            .GroupBy(static loss => loss.Kind, StringComparer.Ordinal)
            .OrderByDescending(static kind => kind.Sum(static loss => loss.Share));
        foreach (var kind in losses)
        {
            var count = kind.Select(static loss => loss.File).Distinct(StringComparer.Ordinal).Count();
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {kind.Key, -28}{count, 5} pages {kind.Sum(static loss => loss.Share) / pages.Count:F4}"
                )
            );
        }
    }

    /// <summary>The class of error of each line that is mistaken; null where it is right.</summary>
    public static string?[] Kinds(PageAsText page, IReadOnlyList<LineClass> found)
    {
        var gold = page.Gold.ToList();
        var given = found.ToList();
        var (first, last) = (given.IndexOf(LineClass.Body), given.LastIndexOf(LineClass.Body));
        var (goldFirst, goldLast) = (gold.IndexOf(LineClass.Body), gold.LastIndexOf(LineClass.Body));
        var kinds = new string?[gold.Count];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = (gold[i], given[i]) switch
            {
                var (a, b) when a == b => null,
                (LineClass.Body, LineClass.Comment) => "body as comment",
                (LineClass.Body, _) => "body lost, " + Place(i, first, last),
                (LineClass.Comment, LineClass.Body) => "comment as body",
                (LineClass.Comment, _) => "comment lost",
                (_, LineClass.Comment) => "other as comment",
                _ => "other as body, " + Place(i, goldFirst, goldLast),
            };
        }

        return kinds;
    }

    private static string Place(int at, int first, int last) =>
        first < 0 ? "no body"
        : at < first ? "above"
        : at > last ? "below"
        : "amid";

    private static IEnumerable<(string Kind, double Share)> Of(
        PageAsText page,
        IReadOnlyList<LineClass> found
    )
    {
        double all = Math.Max(1, page.Lines.Where((_, i) => page.Gold[i] == LineClass.Body).Sum(Words));
        var kinds = Kinds(page, found);
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is { } kind)
                yield return (kind, Math.Min(3, Words(page.Lines[i]) / all));
        }
    }

    private static int Words(string line) => Shingles.Words(line).Count;
}
