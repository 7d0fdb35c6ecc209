using System.Globalization;
using CsvHelper;

namespace SearchKhadr.Archive.Exporting;

/// <summary>A table: a line a hit, below three lines that begin with <c>#</c> and one of names.</summary>
/// <remarks>
/// No cell begins with what a spreadsheet takes for a formula: an apostrophe stands before it. A date is written as far
/// as it is known, its precision beside it.
/// <b>Source</b> RFC 4180.
/// </remarks>
internal sealed class CsvExport : ExportWriter
{
    // As ASCII and as East Asian wide characters, which spreadsheets read alike.
    private static readonly char[] FormulaSigns =
    [
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\uFF1D',
        '\uFF0B',
        '\uFF0D',
        '\uFF20',
    ];

    private static readonly (string Name, Func<WalkedHit, string?> Value)[] Columns =
    [
        ("id", hit => hit.Id),
        ("headline", hit => hit.Article.Headline),
        ("headline_made", hit => hit.Article.HeadlineMade ? "yes" : "no"),
        ("outlet", hit => hit.Article.Outlet),
        ("published", hit => hit.Article.Published.Value),
        ("published_precision", hit => Lower(hit.Article.Published.Precision)),
        ("published_source", hit => Lower(hit.Article.Published.Source)),
        ("not_before", hit => hit.Article.NotBefore?.ToString("O", CultureInfo.InvariantCulture)),
        ("updated", hit => hit.Article.Updated.Value),
        ("byline", hit => string.Join("; ", hit.Article.Byline)),
        ("section", hit => hit.Article.Section),
        ("kind", hit => hit.Article.Kind),
        ("language", hit => hit.Article.Language),
        ("url", hit => hit.Article.Url),
        ("standfirst", hit => hit.Article.Standfirst),
        ("comments", hit => hit.Article.Comments.Count.ToString(CultureInfo.InvariantCulture)),
        ("comment_number", hit => (hit.CommentIndex + 1)?.ToString(CultureInfo.InvariantCulture)),
        ("comment_author", hit => ExportText.CommentOf(hit)?.Author),
        ("comment_time", hit => ExportText.CommentOf(hit)?.Time),
        ("comment_text", hit => ExportText.CommentOf(hit)?.Text),
        ("file", hit => hit.Article.Capture.File),
        ("sha256", hit => hit.Article.Capture.Checksum),
    ];

    private readonly CsvWriter _csv;

    public CsvExport(TextWriter output)
        : base(output) =>
        _csv = CsvWriter.Create(
            output,
            new CsvWriterOptions { NewLine = "\r\n", CommentPrefix = '#' },
            leaveOpen: true
        );

    public override void Begin(ExportHeader? header)
    {
        foreach (var line in header?.Lines ?? [])
            _csv.WriteComment(" " + Uncut(line));
        foreach (var (name, _) in Columns)
            _csv.WriteField(name);
        _csv.EndRecord();
        _csv.Flush();
    }

    public override void Write(WalkedHit hit)
    {
        foreach (var (_, value) in Columns)
            _csv.WriteField(Guarded(value(hit)));
        _csv.EndRecord();
        _csv.Flush();
    }

    public override void End() => _csv.Dispose();

    private static string? Guarded(string? value) =>
        value is [var first, ..] && FormulaSigns.Contains(first) ? "'" + value : value;

    // A program that cuts the line at its commas finds a space at the beginning of each piece, and no sign.
    private static string Uncut(string line) =>
        line.Replace(",", ", ", StringComparison.Ordinal)
            .Replace(";", "; ", StringComparison.Ordinal)
            .Replace('"', '\'');

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
