using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Capturing.Kinds;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SearchKhadr.Ingestion.Cataloguing;

/// <summary>
/// A YAML file beside a page that says what the page does not: <c>story.yml</c> or <c>story.html.yml</c> for
/// <c>story.html</c>, with a catalog's columns as keys.
/// </summary>
/// <remarks><b>Guarantees</b> What cannot be understood is a warning; what is right beside it still counts.</remarks>
internal sealed class Sidecar
{
    /// <summary>A longer one is no note about a page. <b>Units</b> bytes.</summary>
    public const int LongestBytes = 64 * 1024;

    private static readonly string[] Extensions = [".yml", ".yaml"];

    public required CatalogEntry Entry { get; init; }

    public required IReadOnlyList<IngestWarning> Warnings { get; init; }

    /// <summary>The names that a page's sidecar may have, the nearest first.</summary>
    public static IEnumerable<string> NamesFor(string page)
    {
        foreach (var extension in Extensions)
            yield return page + extension;
        foreach (var extension in Extensions)
            yield return Path.ChangeExtension(page, extension).Replace('\\', '/');
    }

    /// <summary>Whether a path is a sidecar of one of the others.</summary>
    public static bool IsOfPage(string path, IReadOnlySet<string> others)
    {
        if (!Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            return false;
        var page = path[..^Path.GetExtension(path).Length];
        return others.Contains(page) || KnownPages(page).Any(others.Contains);
    }

    /// <summary>Reads the sidecar of a page on disk; null where there is none.</summary>
    public static Sidecar? Find(string file, string fullPath, TimeProvider time)
    {
        foreach (var path in NamesFor(fullPath).Where(File.Exists))
        {
            var name = Path.GetFileName(path);
            var beside = file[..(file.LastIndexOf('/') + 1)] + name;
            try
            {
                if (new FileInfo(path).Length > LongestBytes)
                    return Nothing(
                        beside,
                        $"The sidecar is longer than {LongestBytes} bytes and was not read."
                    );
                return Read(beside, File.ReadAllBytes(path), time);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return Nothing(beside, $"The sidecar could not be read: {e.Message}");
            }
        }

        return null;
    }

    /// <summary>Reads a sidecar in whatever encoding it was saved.</summary>
    public static Sidecar Read(string file, ReadOnlySpan<byte> bytes, TimeProvider time)
    {
        var (text, notes) = NoteText.Read(bytes);
        var sidecar = Parse(file, text, time);
        return new()
        {
            Entry = sidecar.Entry,
            Warnings = [.. notes.Select(note => new IngestWarning(file, null, note)), .. sidecar.Warnings],
        };
    }

    /// <summary>Reads a sidecar's text: one mapping of names to words.</summary>
    public static Sidecar Parse(string file, string text, TimeProvider time)
    {
        var warnings = new List<IngestWarning>();
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            Fill(new Parser(new StringReader(text)), values);
        }
        catch (Exception e) when (BrokenYaml.Is(e))
        {
            warnings.Add(new(file, BrokenYaml.LineOf(e), "The sidecar is no YAML: " + e.Message));
        }

        foreach (var key in values.Keys.Where(static k => !Catalog.IsColumn(k)).Order(StringComparer.Ordinal))
            warnings.Add(new(file, null, $"The sidecar's \"{key}\" is not known and says nothing."));
        var written = values.GetValueOrDefault("published");
        var date = new DateParser(time).Parse(written);
        if (written is not null && date is null)
            warnings.Add(new(file, null, $"The sidecar's \"{written}\" is not a date; write 2010-10-26."));
        var entry = new CatalogEntry
        {
            File = file,
            Line = 1,
            Outlet = values.GetValueOrDefault("outlet"),
            Published = date is null ? null : new(date.Value, date.Precision, DateSource.Catalog, written),
            Url = values.GetValueOrDefault("url"),
            Kind = values.GetValueOrDefault("kind"),
            Note = values.GetValueOrDefault("note"),
            Headline = values.GetValueOrDefault("headline"),
            Byline = values.GetValueOrDefault("byline"),
            Section = values.GetValueOrDefault("section"),
            Language = values.GetValueOrDefault("language"),
        };
        return new Sidecar { Entry = entry, Warnings = warnings };
    }

    /// <summary>Takes the words of the outermost mapping, event by event: an alias is passed over, never unfolded.</summary>
    private static void Fill(Parser yaml, Dictionary<string, string> values)
    {
        string? key = null;
        var depth = 0;
        while (yaml.MoveNext())
        {
            switch (yaml.Current)
            {
                case MappingStart or SequenceStart:
                    depth++;
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    key = depth == 1 ? null : key;
                    break;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value.Trim();
                    break;
                case Scalar scalar
                    when key is not null && Whitespace.Collapse(scalar.Value) is { Length: > 0 } word:
                    values[key] =
                        values.TryGetValue(key, out var before) && depth > 1 ? $"{before}, {word}" : word;
                    key = depth == 1 ? null : key;
                    break;
                case Scalar or AnchorAlias when depth == 1:
                    key = null;
                    break;
                default:
                    break;
            }
        }
    }

    private static Sidecar Nothing(string file, string warning) =>
        new()
        {
            Entry = new CatalogEntry { File = file, Line = 1 },
            Warnings = [new(file, null, warning)],
        };

    private static IEnumerable<string> KnownPages(string withoutExtension) =>
        KindSniffer.PageExtensions.Select(extension => withoutExtension + extension);
}
