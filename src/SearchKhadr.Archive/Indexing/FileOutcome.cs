using SearchKhadr.Archive.Indexing.Ledgers;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Gathers what the pages of one file end as.</summary>
internal sealed class FileOutcome(PlannedFile file)
{
    private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
    private readonly List<Rejection> _refusals = [];
    private string? _checksum;

    /// <summary>The file.</summary>
    public PlannedFile File => file;

    /// <summary>Whether an article was read from it.</summary>
    public bool HasArticles => _articles.Count > 0;

    /// <summary>Whether it holds pages, so that some of them may be missing yet.</summary>
    public bool IsContainer { get; private set; }

    /// <summary>Notes what one of its pages ended as.</summary>
    public void Add(IngestResult result)
    {
        if (result.Rejection is { } refusal)
            _refusals.Add(refusal);
        if (result.Article is not { } article)
            return;
        _articles.Add(ArticleId.Of(article.Capture.File));
        IsContainer |= article.Capture.Container is not null;
        // A page that is the whole file has its checksum already.
        if (article.Capture.File == file.File && article.Capture.LengthBytes == file.Stamp.LengthBytes)
            _checksum = article.Capture.Checksum;
    }

    /// <summary>Notes that its article became a page of another, which holds it from now on.</summary>
    public void Join(string id)
    {
        _articles.Clear();
        _articles.Add(id);
    }

    /// <summary>The ledger's entry once all pages are read; null when the file is gone by now.</summary>
    /// <param name="before">What was known of it.</param>
    /// <param name="readTicks">When it was read.</param>
    /// <param name="isChanged">Whether it was written while it was read, so that it has to be read again.</param>
    public LedgerEntry? End(LedgerEntry? before, long readTicks, out bool isChanged)
    {
        var path = file.Page.File.FullPath;
        var now = FileStamp.Of(path);
        isChanged = now != file.Stamp;
        if (now is null && !HasArticles)
            return null;
        var checksum = _checksum ?? (isChanged ? "" : FileChecksum.Of(path)) ?? "";
        return new LedgerEntry
        {
            File = file.File,
            FullPath = path,
            Stamp = file.Stamp,
            ReadTicks = readTicks,
            Checksum = checksum,
            Notes = file.Page.Notes,
            // Where nothing can be read any more, what was read before is kept.
            Articles = HasArticles ? [.. _articles] : before?.Articles ?? [],
            Refusals = _refusals,
        };
    }
}
