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
    private const int LongestLine = 140;

    /// <summary>Reads a block as a line about a comment, or gives null when it is none.</summary>
    public static MetaLine? TryRead(TextBlock block, DateParser dates, bool dayFirst)
    {
        var line = block.Flat;
        if (line.Length > LongestLine || CommentPhrases.DescribesAuthor(line))
        {
            return null;
        }

        var date = dates.Find(line, dayFirst);
        var clock = date is not null || CommentPhrases.TellsTime(line);
        var names = CommentPhrases.NamesAuthor(line);
        if (!clock && !names)
        {
            return null;
        }

        var rest = date is null
            ? line
            : string.Concat(line.AsSpan(0, date.StartChar), " ", line.AsSpan(date.EndChar));
        var words = HtmlText.CountWords(rest);
        if (words > (names ? 14 : 9) || (!names && words > 4 && block.EndsSentence))
        {
            return null;
        }

        var timeText = date is null ? CommentClock.Find(line) : line[date.StartChar..date.EndChar];
        var author = CommentPhrases.CleanAuthor(WithoutTime(rest));
        return clock || author is not null ? new MetaLine(names, date?.Iso, clock, author, timeText) : null;
    }

    private static string WithoutTime(string rest) =>
        CommentPhrases.TellsTime(rest) ? CommentClock.Strip(rest) : rest;
}
