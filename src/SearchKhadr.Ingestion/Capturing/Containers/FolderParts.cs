using SearchKhadr.Ingestion.Capturing.Kinds;
using SearchKhadr.Ingestion.Cataloguing;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>An archive's paths seen as a folder: which are pages, and what its catalogs and sidecars say of them.</summary>
internal sealed class FolderParts
{
    private readonly HashSet<string> _paths;
    private readonly List<(string Folder, Catalog Catalog)> _catalogs = [];
    private readonly Dictionary<string, CatalogEntry> _sidecars = new(StringComparer.Ordinal);

    public FolderParts(IEnumerable<string> paths) => _paths = new(paths, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a path is a catalog or a sidecar, whose text is wanted.</summary>
    public bool IsNote(string path) => IsCatalog(path) || IsSidecar(path);

    /// <summary>Whether a path may be a page.</summary>
    public bool IsPage(string path)
    {
        if (AssetNames.IsAsset(path) || IsNote(path))
            return false;
        var start = 0;
        for (int slash; (slash = path.IndexOf('/', start)) >= 0; start = slash + 1)
        {
            var folder = path[..start];
            var part = path[start..slash];
            if (
                AssetNames.IsHidden(part) || AssetNames.IsOfPage(part, name => _paths.Contains(folder + name))
            )
                return false;
        }

        return !AssetNames.IsHidden(path[start..]);
    }

    /// <summary>Takes in what a catalog or a sidecar says.</summary>
    public void AddNote(string path, ReadOnlyMemory<byte> bytes, CaptureRun run, string container)
    {
        if (IsSidecar(path))
        {
            var sidecar = Sidecar.Read(path, bytes.Span, run.Time);
            _sidecars[path] = sidecar.Entry;
            foreach (var warning in sidecar.Warnings)
                run.Tally.Warn($"{container}!/{path}", warning.Message, warning.Line);
            return;
        }

        var catalog = Catalog.Read(bytes.Span, run.Time);
        _catalogs.Add((path[..^Catalog.FileName.Length], catalog));
        foreach (var warning in catalog.Warnings)
            run.Tally.Warn($"{container}!/{path}", warning.Message, warning.Line);
    }

    /// <summary>What a person wrote about a page in the archive; null where nothing is written.</summary>
    public CatalogEntry? EntryOf(string path)
    {
        CatalogEntry? entry = null;
        foreach (var (folder, catalog) in _catalogs.OrderByDescending(static c => c.Folder.Length))
        {
            if (path.StartsWith(folder, StringComparison.Ordinal))
                entry = CatalogEntry.Over(entry, catalog.Find(path[folder.Length..]));
        }

        foreach (var name in Sidecar.NamesFor(path))
        {
            if (_sidecars.TryGetValue(name, out var sidecar))
                return CatalogEntry.Over(sidecar, entry);
        }

        return entry;
    }

    private static bool IsCatalog(string path) =>
        Path.GetFileName(path).Equals(Catalog.FileName, StringComparison.OrdinalIgnoreCase);

    private bool IsSidecar(string path) => Sidecar.IsOfPage(path, _paths);
}
