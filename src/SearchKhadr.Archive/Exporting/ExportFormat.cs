namespace SearchKhadr.Archive.Exporting;

/// <summary>A form in which hits leave the archive.</summary>
public sealed class ExportFormat
{
    private readonly Func<TextWriter, ExportWriter> _open;

    private ExportFormat(
        string name,
        string title,
        string mediaType,
        string fileExtension,
        Func<TextWriter, ExportWriter> open
    )
    {
        Name = name;
        Title = title;
        MediaType = mediaType;
        FileExtension = fileExtension;
        _open = open;
    }

    /// <summary>A table for spreadsheets.</summary>
    /// <remarks><b>Source</b> RFC 4180.</remarks>
    public static ExportFormat Csv { get; } = new("csv", "CSV", "text/csv", "csv", to => new CsvExport(to));

    /// <summary>A JSON object a line, with all that is known of an article.</summary>
    public static ExportFormat JsonLines { get; } =
        new("jsonl", "JSON Lines", "application/jsonl", "jsonl", to => new JsonLinesExport(to));

    /// <summary>Records for citation managers, tag by tag.</summary>
    public static ExportFormat Ris { get; } =
        new("ris", "RIS", "application/x-research-info-systems", "ris", to => new RisExport(to));

    /// <summary>Entries for LaTeX.</summary>
    public static ExportFormat BibTex { get; } =
        new("bibtex", "BibTeX", "application/x-bibtex", "bib", to => new BibTexExport(to));

    /// <summary>Items for citation processors.</summary>
    public static ExportFormat CslJson { get; } =
        new(
            "csl-json",
            "CSL-JSON",
            "application/vnd.citationstyles.csl+json",
            "json",
            to => new CslJsonExport(to)
        );

    /// <summary>Citations as a reader would write them below a text.</summary>
    public static ExportFormat Citation { get; } =
        new("citation", "Citations", "text/plain", "txt", to => new CitationExport(to));

    /// <summary>All forms, in the order in which a page offers them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Csv, JsonLines, Ris, BibTex, CslJson, Citation];

    /// <summary>What an address or a command names it by.</summary>
    public string Name { get; }

    /// <summary>What a reader knows it by.</summary>
    public string Title { get; }

    /// <summary>The media type, without its character set, which is UTF-8.</summary>
    public string MediaType { get; }

    /// <summary>What its files' names end in, without the dot.</summary>
    public string FileExtension { get; }

    /// <summary>The form of a name; null when there is none.</summary>
    public static ExportFormat? Find(string? name) =>
        All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal ExportWriter Open(TextWriter output) => _open(output);
}
