using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>Numbers with their nouns.</summary>
internal static class CountWords
{
    /// <summary><c>1 article</c>, <c>2 articles</c>, <c>1,024 articles</c>.</summary>
    public static string Of(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>A bare number with its thousands parted.</summary>
    public static string Of(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>5 in body, 12 in comments</c>; empty when nothing matched by words.</summary>
    public static string Of(IEnumerable<PartMatch> matches) =>
        string.Join(", ", matches.Select(match => $"{Of(match.Hits)} in {PartWords.InSentence(match.Part)}"));
}
