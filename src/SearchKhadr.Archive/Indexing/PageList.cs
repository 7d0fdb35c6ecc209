using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Indexing;

/// <summary>The pages of a run, each with the reader that knows its catalog.</summary>
internal sealed class PageList
{
    private readonly List<(SourceFile File, ArticleReader Reader)> _pages = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Rejection> _rejections = [];
    private readonly List<IngestWarning> _warnings = [];
    private readonly ArchiveSources _sources;
    private readonly CataloguedReaders _readers;
    private int _skippedAssets;

    private PageList(ArchiveSources sources, TimeProvider time)
    {
        _sources = sources;
        _readers = new CataloguedReaders(time);
    }

    /// <summary>The pages, ordered by name.</summary>
    public IReadOnlyList<(SourceFile File, ArticleReader Reader)> Pages => _pages;

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
        list._pages.Sort((left, right) => string.CompareOrdinal(left.File.File, right.File.File));
        return list;
    }

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

    private void Add(string path)
    {
        var listing = PageSource.List([path]);
        _rejections.AddRange(listing.Rejections);
        _skippedAssets += listing.SkippedAssets;
        var pages = listing
            .Files.Select(file => file with { File = _sources.NameOf(file.FullPath) })
            .ToArray();
        foreach (var page in pages.Where(page => _seen.Add(page.FullPath)))
        {
            if (_sources.EarlierNamesake(page.FullPath) is { } other)
                _rejections.Add(Namesake(page, other));
            else
                _pages.Add((page, _readers.ReaderOf(_sources.RootOf(page.FullPath))));
        }
        // Only of a whole source can be said that its catalog names a page that is not there.
        if (Directory.Exists(path) && _sources.Paths.Contains(path, StringComparer.Ordinal))
            _warnings.AddRange(_readers.CatalogOf(path).FindMissing(pages));
    }

    private static Rejection Namesake(SourceFile page, string other) =>
        new(
            page.File,
            RejectionReason.Unreadable,
            $"Another page of this archive has this name, {other}; {page.FullPath} was not read."
        );
}
