using System.Globalization;
using System.Text;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Texts as more than one form of export writes them.</summary>
internal static class ExportText
{
    /// <summary>The text on one line: line breaks and other controls become spaces.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(BreaksLine))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(BreaksLine(c) ? ' ' : c);
        return line.ToString();
    }

    /// <summary>The article's address where it is one of the web; null otherwise.</summary>
    public static string? WebAddress(Article article) =>
        Uri.TryCreate(article.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri.AbsoluteUri
            : null;

    /// <summary>The numbers of a date that are known: year, month and day, or fewer; none of an unknown date.</summary>
    public static IReadOnlyList<int> Numbers(ArticleDate date)
    {
        if (!PartialDate.TryParse(date.Value, out var known))
            return [];
        return [.. known.Text.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
    }

    /// <summary>What is said of a date that the form itself cannot say; null where there is nothing to add.</summary>
    public static string? DateNote(Article article) =>
        article.Published.Precision != DatePrecision.None ? null
        : article.NotBefore is { } day
            ? $"Date of publication not known; not before {day.ToString("O", CultureInfo.InvariantCulture)}."
        : "Date of publication not known.";

    /// <summary>The comment of a hit, on one line; null where the hit is an article.</summary>
    public static string? CommentNote(WalkedHit hit) =>
        CommentOf(hit) is { } comment
            ? OneLine($"Comment by {comment.Author ?? "an unnamed reader"}: {comment.Text}")
            : null;

    /// <summary>The comment of a hit; null where the hit is an article.</summary>
    public static Comment? CommentOf(WalkedHit hit) =>
        hit.CommentIndex is { } index && index < hit.Article.Comments.Count
            ? hit.Article.Comments[index]
            : null;

    private static bool BreaksLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
