using System.Globalization;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Lays the scores of a set of pages out as one line of a table.</summary>
internal static class ScoreTable
{
    public const string Head =
        "set                           pages reader      | body P     R    F1 | comm P     R    F1 lines  leak |  date     F author   head snip |  ms";

    public static string Line(string set, string reader, List<PageScore> scores)
    {
        var body = scores.Where(s => s.Body is not null).Select(s => s.Body!.Value).ToList();
        var comments = scores.Where(s => s.Comments is not null).Select(s => s.Comments!.Value).ToList();
        var lines = scores.Where(s => s.CommentLines is not null).Select(s => s.CommentLines!.Value).ToList();
        var leaks = scores.Where(s => s.Leak is not null).Select(s => s.Leak!.Value).ToList();
        var all = scores.Sum(s => s.Snippets.All);
        var snippets = all == 0 ? "    -" : Number((double)scores.Sum(s => s.Snippets.Right) / all);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set, -30}{scores.Count, 5} {reader, -12}| {Means(body)} | {MeansOfGiven(comments)} {MeansOfGiven(lines)[^5..]} {Mean(leaks)} | "
                + $"{Share(scores, s => s.Date)} {DateF1(scores)} {Share(scores, s => s.Author)} {Share(scores, s => s.Headline)} "
                + $"{snippets} | {MedianMs(scores):F1}"
        );
    }

    /// <summary>The same of pages that were read as text, with and without their heads as body: means over the pages that have the class at all.</summary>
    public static string TextLine(string set, IReadOnlyList<TextScore> scores)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{set, -30}{scores.Count, 5} | {scores.Average(static s => s.MacroF1):F3} {scores.Average(static s => s.WithHead.MacroF1):F3}  {MeanOf(LineClass.Body)}  {MeanOf(LineClass.Comment)}  {MeanOf(LineClass.Other)}"
        );

        string MeanOf(LineClass c) => Mean([.. scores.Where(s => s.Has(c)).Select(s => s.F1(c))]);
    }

    /// <summary>Date, author and headline, and the median page's CPU time.</summary>
    public static string Fields(List<PageScore> scores) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Share(scores, s => s.Date)} {Share(scores, s => s.Author)} {Share(scores, s => s.Headline)} | {MedianMs(scores):F1}"
        );

    /// <summary>The median page's CPU time over all sets, and ours as a share of it.</summary>
    public static string TimeLine(string reader, List<PageScore> scores, List<PageScore> ours) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"all                           {scores.Count, 5} {reader, -12}| median CPU {MedianMs(scores):F1} ms, ours {MedianMs(ours) / MedianMs(scores):F2} of it"
        );

    /// <summary>The CPU milliseconds that half of the pages stay below.</summary>
    private static double MedianMs(IReadOnlyList<PageScore> scores) =>
        scores.Select(static s => s.CpuMs).Order().ElementAt(scores.Count / 2);

    private static string Means(List<Outcome> outcomes) => Figures(outcomes, outcomes);

    /// <summary>A page of which nothing is given lowers recall alone: so the table of peers has it for comments.</summary>
    private static string MeansOfGiven(List<Outcome> outcomes) =>
        Figures(outcomes, outcomes.FindAll(static outcome => outcome.GivesAny));

    private static string Figures(List<Outcome> outcomes, List<Outcome> given)
    {
        if (outcomes.Count == 0)
        {
            return "     -     -     -";
        }

        var precision = given.Select(static o => o.Precision).DefaultIfEmpty().Average();
        var recall = outcomes.Average(static o => o.Recall);
        return $" {Number(precision)} {Number(recall)} {Number(F1(precision, recall))}";
    }

    private static double F1(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    /// <summary>
    /// As htmldate counts: a wrong day against precision, a day that is not given against recall.
    /// <b>Source</b> htmldate, tests/comparison.py.
    /// </summary>
    private static string DateF1(List<PageScore> scores)
    {
        var told = scores.FindAll(static s => s.Date is not null);
        if (told.Count == 0)
            return "    -";
        double right = told.Count(static s => s.Date == true);
        var absent = told.Count(static s => !s.GivesDate);
        return Number(right == 0 ? 0 : F1(right / (told.Count - absent), right / (right + absent)));
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
