using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Indexing;

/// <summary>The pages of a run, each with the reader that knows its catalog.</summary>
internal sealed class PageList
{
    private readonly List<ListedPage> _pages = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Rejection> _rejections = [];
    private readonly List<IngestWarning> _warnings = [];
    private readonly List<string> _paths = [];
    private readonly List<string> _hidden = [];
    private readonly ArchiveSources _sources;
    private readonly CataloguedReaders _readers;
    private readonly PageNotes _notes = new();
    private int _skippedAssets;

    private PageList(ArchiveSources sources, TimeProvider time)
    {
        _sources = sources;
        _readers = new CataloguedReaders(time);
    }

    /// <summary>The pages, ordered by name.</summary>
    public IReadOnlyList<ListedPage> Pages => _pages;

    /// <summary>The paths that were listed.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Lists the pages under paths, which become sources where they are none.</summary>
    /// <exception cref="FileNotFoundException">There is nothing at a path.</exception>
    public static PageList Of(IReadOnlyList<string> paths, ArchiveSources sources, TimeProvider time)
    {
        var full = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToArray();
        if (Array.Find(full, path => !Path.Exists(path)) is { } missing)
            throw new FileNotFoundException($"there is no file or folder {missing}", missing);
        var list = new PageList(sources, time);
        foreach (var path in full)
            sources.Add(path);
        foreach (var path in full)
            list.Add(path);
        list.Sort();
        return list;
    }

    /// <summary>Lists the pages under all sources; a folder that is not there is said, and nothing of it is missed.</summary>
    /// <param name="wasFile">Whether a source was a file when it was read.</param>
    public static PageList OfAll(ArchiveSources sources, Predicate<string> wasFile, TimeProvider time)
    {
        var list = new PageList(sources, time);
        foreach (var path in sources.Paths)
        {
            if (Path.Exists(path))
                list.Add(path);
            else if (wasFile(path) && Directory.Exists(Path.GetDirectoryName(path)))
                list._paths.Add(path);
            else
                list.Warn(path, "The folder is not there; what was read from it is kept.");
        }
        list.Sort();
        return list;
    }

    /// <summary>Whether a file that was not listed can be said to be gone: its place was listed, and wholly.</summary>
    public bool Misses(string fullPath) =>
        !_seen.Contains(fullPath)
        && _paths.Exists(path => ArchiveSources.Holds(path, fullPath))
        && !_hidden.Exists(folder => ArchiveSources.Holds(folder, fullPath));

    /// <summary>Adds something that a person should know.</summary>
    public void Warn(string file, string message) => _warnings.Add(new(file, null, message));

    /// <summary>A report that holds what is known before the first page is read.</summary>
    public IngestReport BeginReport()
    {
        var report = new IngestReport { SkippedAssets = _skippedAssets };
        report.Add(_readers.Warnings);
        report.Add(_warnings);
        foreach (var rejection in _rejections)
            report.Add(rejection);
        return report;
    }

    private void Sort() =>
        _pages.Sort((left, right) => string.CompareOrdinal(left.File.File, right.File.File));

    private void Add(string path)
    {
        var listing = PageSource.List([path]);
        _paths.Add(path);
        _rejections.AddRange(listing.Rejections);
        _hidden.AddRange(listing.Rejections.Select(rejection => Path.GetFullPath(rejection.File, path)));
        _skippedAssets += listing.SkippedAssets;
        _notes.Add(listing.Sidecars);
        if (!Directory.Exists(path))
            _notes.AddBeside(path);
        var pages = listing
            .Files.Select(file => file with { File = _sources.NameOf(file.FullPath) })
            .ToArray();
        foreach (var page in pages.Where(page => _seen.Add(page.FullPath)))
            Add(page);
        // Only of a whole source can be said that its catalog names a page that is not there.
        if (Directory.Exists(path) && _sources.Paths.Contains(path, StringComparer.Ordinal))
            _warnings.AddRange(_readers.CatalogOf(path).FindMissing(pages));
    }

    private void Add(SourceFile page)
    {
        if (_sources.EarlierNamesake(page.FullPath) is { } other)
        {
            _rejections.Add(Namesake(page, other));
            return;
        }
        var root = _sources.RootOf(page.FullPath);
        var notes = _notes.Of(page.File, page.FullPath, root, _readers.CatalogOf(root));
        _pages.Add(new ListedPage(page, _readers.ReaderOf(root), notes));
    }

    private static Rejection Namesake(SourceFile page, string other) =>
        new(
            page.File,
            RejectionReason.Unreadable,
            $"Another page of this archive has this name, {other}; {page.FullPath} was not read."
        );
}
