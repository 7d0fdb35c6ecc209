using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Prints the pages that came out worst, to be looked at.</summary>
internal static class WorstPages
{
    public static void Print(List<PageScore> scores, string field, int count)
    {
        var ranked = scores
            .Select(score => (Score: score, Value: Rank(score, field)))
            .Where(pair => pair.Value is not null)
            .OrderBy(pair => pair.Value)
            .Take(count);
        foreach (var (score, value) in ranked)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {value:F3} {score.Page.File}  {Detail(score, field)}"
                )
            );
        }
    }

    private static double? Rank(PageScore score, string field) =>
        field switch
        {
            "body" => score.Body?.F1,
            "comments" => score.Comments?.F1,
            "leak" => -score.Leak,
            "stray" => score.StrayComments > 0 ? -score.StrayComments : null,
            "date" => Wrong(score.Date),
            "author" => Wrong(score.Author),
            "headline" => Wrong(score.Headline),
            "snippets" => (double)score.Snippets.Right - score.Snippets.All,
            "time" => -score.CpuMs,
            _ => null,
        };

    private static double? Wrong(bool? right) => right == false ? 0 : null;

    private static string Detail(PageScore score, string field) =>
        field switch
        {
            "body" => Figures(score.Body),
            "comments" => Figures(score.Comments) + $" n={score.Draft.Comments.Count}",
            "stray" =>
                $"n={score.Draft.Comments.Count} {string.Join(" | ", score.Draft.Comments.Take(3).Select(Head))}",
            "date" => $"gold={score.Page.Text("date")} found="
                + string.Join(
                    " ; ",
                    score.Draft.Dates.Select(d => $"{d.Value}/{d.Source}/{d.IsUpdated}/{d.Raw}")
                ),
            "author" => $"gold={score.Page.Text("author")} found={string.Join(", ", score.Draft.Byline)}",
            "headline" =>
                $"gold={score.Page.Text("headline") ?? score.Page.Text("title")} found={score.Draft.Headline}",
            _ => "",
        };

    private static string Head(Comment comment) =>
        $"{comment.Author}, {comment.TimeText}: {comment.Text[..Math.Min(comment.Text.Length, 60)].ReplaceLineEndings(" ")}";

    private static string Figures(Outcome? outcome) =>
        outcome is { } o
            ? string.Create(CultureInfo.InvariantCulture, $"P={o.Precision:F2} R={o.Recall:F2}")
            : "";
}
