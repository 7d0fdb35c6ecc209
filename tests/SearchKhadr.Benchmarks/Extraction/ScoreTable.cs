using System.Globalization;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Lays the scores of a set of pages out as one line of a table.</summary>
internal static class ScoreTable
{
    public const string Head =
        "set                           pages | body P     R    F1 | comm P     R    F1 lines  leak |  date author   head snip |  ms";

    public static string Line(string set, List<PageScore> scores)
    {
        var body = scores.Where(s => s.Body is not null).Select(s => s.Body!.Value).ToList();
        var comments = scores.Where(s => s.Comments is not null).Select(s => s.Comments!.Value).ToList();
        var lines = scores.Where(s => s.CommentLines is not null).Select(s => s.CommentLines!.Value).ToList();
        var leaks = scores.Where(s => s.Leak is not null).Select(s => s.Leak!.Value).ToList();
        var times = scores.Select(s => s.CpuMs).Order().ToList();
        var all = scores.Sum(s => s.Snippets.All);
        var snippets = all == 0 ? "    -" : Number((double)scores.Sum(s => s.Snippets.Right) / all);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set, -30}{scores.Count, 5} | {Means(body)} | {Means(comments)} {F1(lines)} {Mean(leaks)} | "
                + $"{Share(scores, s => s.Date)} {Share(scores, s => s.Author)} {Share(scores, s => s.Headline)} "
                + $"{snippets} | {times[times.Count / 2]:F1}"
        );
    }

    /// <summary>The same of pages that were read as text: means over the pages that have the class at all.</summary>
    public static string TextLine(string set, IReadOnlyList<TextScore> scores)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set, -30}{scores.Count, 5} | {scores.Average(static s => s.MacroF1):F3}  {MeanOf(LineClass.Body)}  {MeanOf(LineClass.Comment)}  {MeanOf(LineClass.Other)}"
        );

        string MeanOf(LineClass c) => Mean([.. scores.Where(s => s.Has(c)).Select(s => s.F1(c))]);
    }

    private static string F1(List<Outcome> outcomes) => outcomes.Count == 0 ? "    -" : Means(outcomes)[^5..];

    private static string Means(List<Outcome> outcomes)
    {
        if (outcomes.Count == 0)
        {
            return "     -     -     -";
        }

        var precision = outcomes.Average(o => o.Precision);
        var recall = outcomes.Average(o => o.Recall);
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return $" {Number(precision)} {Number(recall)} {Number(f1)}";
    }

    private static string Mean(List<double> values) => values.Count == 0 ? "    -" : Number(values.Average());

    private static string Share(List<PageScore> scores, Func<PageScore, bool?> right)
    {
        var told = scores.Select(right).Where(value => value is not null).ToList();
        return told.Count == 0
            ? "     -"
            : " " + Number((double)told.Count(value => value == true) / told.Count);
    }

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
