using System.Globalization;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Schema;

/// <summary>When a comment was written, as numbers to sort by, such as 201010261530.</summary>
/// <param name="First">The first minute it can mean.</param>
/// <param name="Last">The last one.</param>
internal readonly record struct CommentTime(long First, long Last)
{
    private const int DayChars = 10;
    private const int LastMinute = 2359;

    /// <summary>The comment's own time, else its article's date; null where neither is known.</summary>
    public static CommentTime? Of(Comment comment, ArticleDate published)
    {
        var time = comment.Time ?? "";
        var day = time[..Math.Min(DayChars, time.Length)];
        if (PartialDate.TryParse(day, out var own))
        {
            var minute = MinuteOf(time);
            return new(Number(own.First, minute ?? 0), Number(own.Last, minute ?? LastMinute));
        }
        return PartialDate.TryParse(published.Value, out var date)
            ? new(Number(date.First, 0), Number(date.Last, LastMinute))
            : null;
    }

    private static int? MinuteOf(string time) =>
        time.Length >= 16
        && TimeOnly.TryParseExact(
            time.AsSpan(DayChars + 1, 5),
            "HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var clock
        )
            ? (clock.Hour * 100) + clock.Minute
            : null;

    private static long Number(DateOnly day, int minute) => (PartialDate.ToNumber(day) * 10_000L) + minute;
}
