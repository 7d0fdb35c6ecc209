using System.Globalization;
using System.Text;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Citations as one writes them below a text, with an empty line between.</summary>
/// <remarks>
/// <c>Jane Doe and Noé Brûlé. "Headline." Outlet, 26 October 2010. https://… [page.html]</c>; of the date only what is
/// known, and <c>n.d.</c> where nothing is.
/// </remarks>
internal sealed class CitationExport(TextWriter output) : ExportWriter(output)
{
    public override void Begin(ExportHeader? header) => WriteLines(header, "\n");

    public override void Write(WalkedHit hit)
    {
        var article = hit.Article;
        var text = new StringBuilder();
        if (ExportText.CommentOf(hit) is { } comment)
            text.Append(comment.Author ?? "Unnamed reader").Append(", comment on: ");
        if (article.Byline.Count > 0)
            text.Append(Names(article.Byline)).Append(". ");
        var headline = article.Headline.Trim();
        var hasEnd = headline is [.., '.' or '?' or '!' or '\u2026'];
        text.Append('\u201C').Append(headline).Append(hasEnd ? "\u201D " : ".\u201D ");
        if (article.HeadlineMade)
            text.Append("[first sentence] ");
        if (article.Outlet is { } outlet)
            text.Append(outlet).Append(", ");
        text.Append(DateOf(article)).Append(". ");
        if (ExportText.WebAddress(article) is { } url)
            text.Append(url).Append(' ');
        text.Append('[').Append(article.Capture.File).Append(']');
        Output.Write(ExportText.OneLine(text.ToString()) + "\n\n");
    }

    private static string Names(IReadOnlyList<string> names) =>
        names.Count switch
        {
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => $"{string.Join(", ", names.SkipLast(1))}, and {names[^1]}",
        };

    private static string DateOf(Article article) =>
        ExportText.Numbers(article.Published) switch
        {
            [var year, var month, var day] => new DateOnly(year, month, day).ToString(
                "d MMMM yyyy",
                CultureInfo.InvariantCulture
            ),
            [var year, var month] => new DateOnly(year, month, 1).ToString(
                "MMMM yyyy",
                CultureInfo.InvariantCulture
            ),
            [var year] => year.ToString("0000", CultureInfo.InvariantCulture),
            _ when article.NotBefore is { } first =>
                $"n.d. (not before {first.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})",
            _ => "n.d.",
        };
}
