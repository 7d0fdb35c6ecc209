using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Says when the article was published, by the lines near its headline; the day of the front page stands far above.</summary>
internal static class HeadDates
{
    /// <summary>A date may stand this far above the headline, or above the body where there is none. <b>Units</b> lines.</summary>
    private const int Above = 5;

    private const int AboveBody = 10;

    /// <summary>A line with more words tells when something happened. <b>Units</b> words.</summary>
    private const int MostWords = 25;

    /// <summary>A line that ends as sentences do tells when it was published if it has no more. <b>Units</b> words.</summary>
    private const int MostSentenceWords = 8;

    /// <summary>What stands before the day in such a line, a name, is not longer. <b>Units</b> chars.</summary>
    private const int LongestOpening = 24;

    private const int FewWords = 6;

    /// <summary>The dates of the lines that tell little else; else of the first line near that has a day; else of the lines far above, the nearest first.</summary>
    /// <param name="signs">The page.</param>
    /// <param name="headline">The headline's line; null where none is known.</param>
    /// <param name="bodyAt">The body's first line.</param>
    public static IReadOnlyList<DateCandidate> Find(CommentSigns signs, int? headline, int bodyAt)
    {
        var lines = signs.Lines;
        var from = Math.Max(0, headline is { } at && at < bodyAt ? at - Above : bodyAt - AboveBody);
        var near = Marked(lines.Take(bodyAt).Skip(from));
        if (near.Count > 0)
            return near;
        for (var i = from; i < bodyAt; i++)
        {
            if (
                i == headline
                || !MayTell(lines[i])
                || signs.DateIn(i) is not { } line
                || !Tells(lines[i], line)
            )
                continue;
            if (line.Dates.Any(IsDay))
                return [.. line.Dates.Where(IsDay)];
        }

        return Marked(lines.Take(from).Reverse());
    }

    private static List<DateCandidate> Marked(IEnumerable<PageLine> lines) =>
        [.. lines.Where(static line => line.IsMark).SelectMany(static line => line.Date?.Dates ?? [])];

    private static bool MayTell(PageLine line) =>
        line.Words <= (LineClassifier.EndsSentence(line.Text) ? MostSentenceWords : MostWords);

    /// <summary>Whether the day stands in front, or behind a byline, or with little beside it.</summary>
    private static bool Tells(PageLine line, DateLine date) =>
        date.Readings[0].StartChar <= LongestOpening
        || BylineParser.HasPrefix(line.Text)
        || date.Rest.Count(static c => c == ' ') < FewWords;

    private static bool IsDay(DateCandidate date) => date.Precision == DatePrecision.Day;
}
