using System.Globalization;
using System.Text;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Entries for LaTeX, in UTF-8.</summary>
/// <remarks>
/// <c>year</c>, <c>month</c> and <c>day</c> are there as far as they are known. What stands outside entries is no entry as
/// long as it holds no at sign, so the header has none.
/// <b>Source</b> The BibTeX format of Oren Patashnik, "BibTeXing", 1988.
/// </remarks>
internal sealed class BibTexExport(TextWriter output) : ExportWriter(output)
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    public override void Begin(ExportHeader? header) =>
        WriteLines(header, "\n", line => $"% {line.Replace("@", "(at)", StringComparison.Ordinal)}");

    public override void Write(WalkedHit hit)
    {
        var article = hit.Article;
        var numbers = ExportText.Numbers(article.Published);
        // A comment is an entry of its own beside its article.
        var part = hit.CommentIndex is { } index
            ? (index + 1).ToString("'-c'0", CultureInfo.InvariantCulture)
            : "";
        Output.Write($"@{(article.Outlet is null ? "misc" : "article")}{{{hit.Id}{part},\n");
        Field("author", Authors(article));
        // In two braces, so that no style changes the letters' case.
        Field("title", $"{{{Escape(article.Headline)}}}");
        Field("journal", article.Outlet is { } outlet ? Escape(outlet) : null);
        if (numbers.Count > 0)
            Field("year", numbers[0].ToString("0000", CultureInfo.InvariantCulture));
        if (numbers.Count > 1)
            Output.Write($"  month = {Months[numbers[1] - 1]},\n");
        if (numbers.Count > 2)
            Field("day", numbers[2].ToString(CultureInfo.InvariantCulture));
        Field("url", ExportText.WebAddress(article) is { } url ? EscapeUrl(url) : null);
        Field("language", article.Language == "und" ? null : Escape(article.Language));
        Field("note", Escape(NoteOf(hit)));
        Output.Write("}\n\n");
    }

    private static string NoteOf(WalkedHit hit)
    {
        string?[] notes =
        [
            ExportText.DateNote(hit.Article),
            ExportText.CommentNote(hit),
            $"Saved as {hit.Article.Capture.File}",
        ];
        return string.Join(" ", notes.OfType<string>());
    }

    // A comma or "and" inside a name would part it; braces hold it together.
    private static string? Authors(Article article) =>
        article.Byline.Count == 0
            ? null
            : string.Join(
                " and ",
                article.Byline.Select(name =>
                    name.Contains(',', StringComparison.Ordinal)
                    || name.Contains(" and ", StringComparison.OrdinalIgnoreCase)
                        ? $"{{{Escape(name)}}}"
                        : Escape(name)
                )
            );

    private void Field(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Output.Write($"  {name} = {{{value}}},\n");
    }

    private static string EscapeUrl(string url) =>
        url.Replace("\\", "%5C", StringComparison.Ordinal)
            .Replace("{", "%7B", StringComparison.Ordinal)
            .Replace("}", "%7D", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("#", "\\#", StringComparison.Ordinal)
            .Replace("&", "\\&", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("$", "\\$", StringComparison.Ordinal)
            .Replace("~", "\\string~", StringComparison.Ordinal)
            .Replace("^", "\\string^", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in ExportText.OneLine(text))
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                // Braces must pair off for whoever counts them, escaped or not.
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
