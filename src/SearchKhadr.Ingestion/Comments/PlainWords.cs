using System.Buffers;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Comments;

/// <summary>Looks for the words of patterns as plain texts, so that most lines need no pattern at all.</summary>
/// <remarks>
/// <b>Guarantees</b> A line that holds none of the words matches none of the patterns they are taken from; one that holds
/// some may match none either.
/// </remarks>
internal static class PlainWords
{
    private static readonly SearchValues<string> TimeWords = SearchValues.Create(
        [
            .. Of(AgeWords.Before).Select(static word => word + " "),
            .. Of(AgeWords.Behind).Select(static word => " " + word),
            .. Of(AgeWords.Lately),
            .. Of(AgeWords.Now),
            " ago",
            "today",
            "yesterday",
            "sunday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "minute",
            "hour",
            "week",
            "month",
            "year",
            "a day",
            "heure",
            "jour",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    private static readonly SearchValues<string> SaidWords = SearchValues.Create(
        [
            .. Of(CommentWords.Said),
            "replies",
            "responds",
            "comments",
            "a répondu",
            "répond",
            "a commenté",
            "a dit",
            "a\u00A0",
            "scritto",
            " sa..",
            " sa…",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Whether a line may tell a time or an age: a number, or a word that ages and days are told with.</summary>
    public static bool MayTellTime(ReadOnlySpan<char> line) =>
        Digits.AreIn(line) || line.ContainsAny(TimeWords);

    /// <summary>Whether a line may say that somebody said something.</summary>
    public static bool MaySaySo(ReadOnlySpan<char> line) => line.ContainsAny(SaidWords);

    /// <summary>The letters in front of anything that a pattern reads another way.</summary>
    private static IEnumerable<string> Of(string pattern) =>
        pattern
            .Split('|')
            .Select(static word =>
            {
                var end = word.AsSpan().IndexOfAny("([.?\\");
                return end < 0 ? word
                    : word[end] == '?' ? word[..(end - 1)]
                    : word[..end];
            })
            .Select(static word => word.Trim())
            .Where(static word => word.Length > 0);
}
