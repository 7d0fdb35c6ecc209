using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Tells whether what a person wrote about pages has changed: the catalog's rows, sidecars, the list of outlets.</summary>
/// <remarks>A page is read again when its own notes change, not when another row of its catalog does.</remarks>
internal sealed class PageNotes
{
    private const string OutletFile = "outlets.yml";
    private static readonly string[] SidecarEndings = [".yml", ".yaml"];

    private readonly Dictionary<string, (string Outlets, ILookup<string, string> Rows)> _roots = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, string> _sidecars = new(StringComparer.Ordinal);

    /// <summary>Takes the sidecars that a listing passed over.</summary>
    public void Add(IEnumerable<string> sidecars)
    {
        foreach (var sidecar in sidecars)
            _sidecars[WithoutEnding(sidecar)] = sidecar;
    }

    /// <summary>Looks for the sidecars of a page that was given by itself.</summary>
    public void AddBeside(string fullPath) =>
        Add(
            SidecarEndings
                .SelectMany(ending => (string[])[fullPath + ending, Path.ChangeExtension(fullPath, ending)])
                .Where(path => path != fullPath && File.Exists(path))
        );

    /// <summary>A number that changes when what is written about a file changes. <b>Shape</b> 0 where nothing is written.</summary>
    public long Of(string file, string fullPath, string root, Catalog catalog)
    {
        var (outlets, rows) = Open(root, catalog);
        var text = new StringBuilder(outlets);
        foreach (var row in rows[file])
            text.Append(row).Append('\n');
        foreach (var page in (string[])[fullPath, WithoutEnding(fullPath)])
        {
            if (_sidecars.TryGetValue(page, out var sidecar))
                text.Append(ReadText(sidecar));
        }
        if (text.Length == 0)
            return 0;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    private (string Outlets, ILookup<string, string> Rows) Open(string root, Catalog catalog)
    {
        if (_roots.TryGetValue(root, out var known))
            return known;
        // The line is where a row stands, not what it says.
        var rows = catalog.Entries.ToLookup(
            static entry => entry.File.Split("!/")[0],
            static entry => (entry with { Line = 0 }).ToString(),
            StringComparer.Ordinal
        );
        var opened = (ReadText(Path.Combine(root, OutletFile)), rows);
        _roots.Add(root, opened);
        return opened;
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The reader says that it could not be read; until it can, it says nothing.
            return "";
        }
    }

    private static string WithoutEnding(string path) => path[..^Path.GetExtension(path).Length];
}
