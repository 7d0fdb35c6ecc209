using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Records of tags, one a line.</summary>
/// <remarks>
/// <code>
/// TY  - NEWS
/// AU  - Jane Doe
/// TI  - Headline
/// T2  - Outlet
/// PY  - 2010
/// DA  - 2010/10//
/// ER  -
/// </code>
/// Of a date only what is known is written; of an unknown one there is a note. A byline stays as it is written, since
/// it may be an agency's.
/// <b>Source</b> The RIS format of Research Information Systems, as Zotero and EndNote read it.
/// </remarks>
internal sealed class RisExport(TextWriter output) : ExportWriter(output)
{
    public override void Begin(ExportHeader? header) => WriteLines(header, "\r\n");

    public override void Write(WalkedHit hit)
    {
        var article = hit.Article;
        Tag("TY", TypeOf(article));
        foreach (var person in article.Byline)
            Tag("AU", person);
        Tag("TI", article.Headline);
        Tag("T2", article.Outlet);
        WriteDate(ExportText.Numbers(article.Published));
        Tag("SE", article.Section);
        Tag("AB", article.Standfirst);
        Tag("LA", article.Language == "und" ? null : article.Language);
        Tag("UR", ExportText.WebAddress(article));
        Tag("AN", hit.Id);
        Tag("N1", ExportText.DateNote(article));
        Tag("N1", article.HeadlineMade ? "The page has no headline; this one is its first sentence." : null);
        Tag("N1", ExportText.CommentNote(hit));
        Tag("N1", $"File: {article.Capture.File} (SHA-256 {article.Capture.Checksum})");
        Output.Write("ER  - \r\n\r\n");
    }

    private static string TypeOf(Article article) =>
        article.Kind switch
        {
            "blog" => "BLOG",
            null when article.Outlet is null => "ELEC",
            _ => "NEWS",
        };

    private void WriteDate(IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
            return;
        var year = numbers[0].ToString("0000", CultureInfo.InvariantCulture);
        Tag("PY", year);
        var month = numbers.Count > 1 ? Two(numbers[1]) : "";
        var day = numbers.Count > 2 ? Two(numbers[2]) : "";
        Tag("DA", $"{year}/{month}/{day}/");
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private void Tag(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Output.Write($"{name}  - {ExportText.OneLine(value).Trim()}\r\n");
    }
}
