using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>What a block says about a comment: who wrote it, when; or nothing, when it is the comment's text.</summary>
/// <param name="NamesAuthor">Its words attribute: "says", "posted by".</param>
/// <param name="Time">The date in it, in ISO 8601, or null.</param>
/// <param name="TellsTime">It has a date, a clock time or an age.</param>
/// <param name="Rest">What is left of the line without the date and the attribution: perhaps the author.</param>
/// <param name="TimeText">The date, clock time or age as written; null where there is none.</param>
internal sealed record MetaLine(
    bool NamesAuthor,
    string? Time,
    bool TellsTime,
    string? Rest,
    string? TimeText
)
{
    /// <summary>A longer block says more than who and when.</summary>
    public const int LongestLine = 140;

    /// <summary>Words that may stand beside a time without being a comment.</summary>
    public const int MostWordsBesideTime = 9;

    private const int MostWordsOfName = 6;

    /// <summary>The comment's text, where it stands in the same block; null where the block is the line alone.</summary>
    public string? Behind { get; init; }

    /// <summary>Reads a block as a line about a comment, or gives null when it is none.</summary>
    public static MetaLine? TryRead(TextBlock block, DateParser dates, DateOrder order) =>
        TryRead(block.Flat, dates, order);

    /// <summary>The same of a line that stands in a block with more.</summary>
    public static MetaLine? TryRead(string line, DateParser dates, DateOrder order)
    {
        if (line.Length > LongestLine || CommentPhrases.DescribesAuthor(line))
        {
            return null;
        }

        var date = dates.FindAll(line, order, shortYears: true).FirstOrDefault(IsDay);
        var clock = date is not null || CommentClock.Tells(line);
        var names = CommentPhrases.NamesAuthor(line);
        var mayName = !names && CommentPhrases.MayNameAuthor(line);
        if (!clock && !names && !mayName)
        {
            return null;
        }

        var rest = date is null ? line : CommentClock.Without(line, date.StartChar, date.EndChar);
        rest = CommentPhrases.WithoutButtons(rest);
        // Where the time ends the line, no text of a comment stands behind it.
        if (date is null && clock && CommentClock.Find(rest) is { } last && EndsWith(rest, last))
        {
            rest = CommentClock.Strip(rest);
        }

        var words = HtmlText.CountWords(rest);
        names |= mayName && (clock || (words <= MostWordsOfName && !HtmlText.EndsSentence(line)));
        if (!clock && !names)
        {
            return null;
        }

        var isSentence =
            HtmlText.EndsSentence(line)
            && line[^1] is not ':'
            && !line.EndsWith("...", StringComparison.Ordinal);
        if (
            words > (names ? 14 : MostWordsBesideTime)
            || (
                words
                    > (
                        names && clock ? 9
                        : names ? 6
                        : 4
                    )
                && isSentence
            )
        )
        {
            return null;
        }

        var timeText = date is null
            ? CommentClock.Find(line)
            : line[CommentClock.StartOf(line, date.StartChar)..date.EndChar];
        var author = CommentPhrases.CleanAuthor(CommentClock.WithoutTime(rest));
        return clock || author is not null ? new MetaLine(names, date?.Iso, clock, author, timeText) : null;
    }

    private static bool EndsWith(string line, string time) =>
        line.AsSpan().TrimEnd(" )|.,:·•").EndsWith(time, StringComparison.Ordinal);

    /// <summary>A month alone heads an archive.</summary>
    private static bool IsDay(DateReading date) => date.Precision == DatePrecision.Day;
}
