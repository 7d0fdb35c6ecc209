using CsvHelper;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Outlets;

namespace SearchKhadr.Ingestion.Cataloguing;

/// <summary>The <c>catalog.csv</c> that a person keeps beside the pages: what it says wins over the pages.</summary>
/// <remarks>
/// <b>Shape</b> A heading, then a row a page. Columns: <c>file, outlet, published, url, kind, note</c> and, where wished,
/// <c>headline, byline, section, language</c>, in any order and case. <b>Guarantees</b> A bad row, cell or column is a
/// warning with its line, never a failure; what is right in it still counts.
/// </remarks>
public sealed class Catalog
{
    /// <summary>The catalog's name in its folder.</summary>
    public const string FileName = "catalog.csv";

    private static readonly HashSet<string> Columns = new(StringComparer.Ordinal)
    {
        "file",
        "outlet",
        "published",
        "url",
        "kind",
        "note",
        "headline",
        "byline",
        "section",
        "language",
    };

    private readonly Dictionary<string, CatalogEntry> _entries;

    private Catalog(Dictionary<string, CatalogEntry> entries, IReadOnlyList<IngestWarning> warnings)
    {
        _entries = entries;
        Warnings = warnings;
    }

    /// <summary>A catalog that says nothing.</summary>
    public static Catalog Empty { get; } = new(new(StringComparer.Ordinal), []);

    /// <summary>The outlets that are known by name: the shipped ones, and those of the folder's own file.</summary>
    internal OutletRegister Outlets { get; private init; } = OutletRegister.Shipped;

    /// <summary>What could not be understood, in the order of the lines.</summary>
    public IReadOnlyList<IngestWarning> Warnings { get; }

    /// <summary>The entries, in the order of their files.</summary>
    public IReadOnlyList<CatalogEntry> Entries =>
        [.. _entries.Values.OrderBy(static e => e.File, StringComparer.Ordinal)];

    /// <summary>Reads the catalog of a folder; a folder without one has an empty catalog.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    public static Catalog Open(string folder, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(folder);

        var outlets = OutletRegister.Open(folder, out var outletWarnings);
        var catalog = OpenFile(Path.Combine(folder, FileName), time);
        return new(catalog._entries, [.. catalog.Warnings, .. outletWarnings]) { Outlets = outlets };
    }

    private static Catalog OpenFile(string path, TimeProvider? time)
    {
        if (!File.Exists(path))
            return Empty;

        try
        {
            return Read(File.ReadAllBytes(path), time);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(
                new(StringComparer.Ordinal),
                [new(FileName, null, "The catalog could not be read: " + e.Message)]
            );
        }
    }

    /// <summary>Reads a catalog in whatever encoding it was saved.</summary>
    internal static Catalog Read(ReadOnlySpan<byte> bytes, TimeProvider? time)
    {
        var (text, notes) = NoteText.Read(bytes);
        using var reader = new StringReader(text);
        var catalog = Read(reader, time);
        return new(
            catalog._entries,
            [.. notes.Select(static note => new IngestWarning(FileName, null, note)), .. catalog.Warnings]
        );
    }

    /// <summary>Reads a catalog's text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static Catalog Read(TextReader reader, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(reader);

        var warnings = new List<IngestWarning>();
        var entries = new Dictionary<string, CatalogEntry>(StringComparer.Ordinal);
        var options = new CsvReaderOptions
        {
            TrackLineNumbers = true,
            OnMalformedRecord = record =>
                warnings.Add(new(FileName, (int)record.LineNumber, "A quote stands where none may stand.")),
        };
        using var csv = CsvReader.Create(reader, options, leaveOpen: true);
        csv.ReadHeader();
        var columns = ReadHeading([.. csv.Headers], warnings);
        var dates = new DateParser(time ?? TimeProvider.System);
        while (csv.Read())
        {
            if (ReadRow(csv, columns, dates, warnings) is not { } entry)
                continue;
            if (!entries.TryAdd(entry.File, entry))
            {
                warnings.Add(
                    new(FileName, entry.Line, $"{entry.File} has a row already; this one is passed over.")
                );
            }
        }

        return new(entries, warnings);
    }

    /// <summary>What the catalog says about a page; null where it says nothing.</summary>
    public CatalogEntry? Find(string file) => _entries.GetValueOrDefault(file);

    /// <summary>A warning for each entry that names none of the given files.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public IReadOnlyList<IngestWarning> FindMissing(IEnumerable<SourceFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);

        var names = files.Select(static f => f.File).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. _entries
                .Values.Where(e => !names.Contains(FileOf(e)))
                .OrderBy(static e => e.Line)
                .Select(static e => new IngestWarning(FileName, e.Line, $"There is no page named {e.File}.")),
        ];
    }

    /// <summary>The file on disk; of a page in a container, the container.</summary>
    private static string FileOf(CatalogEntry entry) => entry.File.Split("!/")[0];

    internal static bool IsColumn(string name) => Columns.Contains(name.ToLowerInvariant());

    private static Dictionary<string, int> ReadHeading(string[] headings, List<IngestWarning> warnings)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < headings.Length; i++)
        {
            var name = headings[i].Trim().ToLowerInvariant();
            if (!Columns.Contains(name))
            {
                warnings.Add(
                    new(FileName, 1, $"The column \"{headings[i]}\" is not known and says nothing.")
                );
            }
            else if (!columns.TryAdd(name, i))
            {
                warnings.Add(new(FileName, 1, $"The column \"{name}\" is there twice; the first counts."));
            }
        }

        if (headings.Length > 0 && !columns.ContainsKey("file"))
        {
            warnings.Add(new(FileName, 1, "There is no column \"file\", so no row names a page."));
        }

        return columns;
    }

    private static CatalogEntry? ReadRow(
        CsvReader csv,
        Dictionary<string, int> columns,
        DateParser dates,
        List<IngestWarning> warnings
    )
    {
        var line = (int)csv.LineNumber;
        var file = Cell("file")?.Replace('\\', '/').TrimStart('/');
        if (string.IsNullOrEmpty(file))
        {
            warnings.Add(new(FileName, line, "The row names no file."));
            return null;
        }

        var published = Cell("published");
        var date = dates.Parse(published);
        if (published is not null && date is null)
        {
            warnings.Add(
                new(FileName, line, $"\"{published}\" is not a date; write 2010, 2010-10 or 2010-10-26.")
            );
        }

        return new()
        {
            File = file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file,
            Line = line,
            Outlet = Cell("outlet"),
            Published = date is null ? null : new(date.Value, date.Precision, DateSource.Catalog, published),
            Url = Cell("url"),
            Kind = Cell("kind"),
            Note = Cell("note"),
            Headline = Cell("headline"),
            Byline = Cell("byline"),
            Section = Cell("section"),
            Language = Cell("language"),
        };

        string? Cell(string column) =>
            columns.TryGetValue(column, out var i)
            && i < csv.FieldCount
            && Whitespace.Collapse(csv.GetString(i)) is { Length: > 0 } text
                ? text
                : null;
    }
}
