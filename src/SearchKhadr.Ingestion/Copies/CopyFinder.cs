using System.Runtime.InteropServices;

namespace SearchKhadr.Ingestion.Copies;

/// <summary>Finds, page by page, those that came before and hold the same.</summary>
/// <remarks><b>Cost</b> About a kilobyte an article. <b>Guarantees</b> Nothing is dropped: a copy is linked.</remarks>
public sealed class CopyFinder
{
    private readonly List<CopyKeys> _seen = [];

    // Of each key the latest page is kept: copies of copies hang together through it.
    private readonly Dictionary<string, int> _checksums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _urls = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _bands = [];

    /// <summary>The result with links to earlier pages that it is a copy of, the strongest first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public IngestResult Link(IngestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Keys is not { } keys)
            return result;
        var links = Add(keys);
        // A joined article is no copy of its own pages.
        links.RemoveAll(link => result.Article!.Capture.Parts.Contains(link.File, StringComparer.Ordinal));
        return links.Count == 0 ? result : result with { Copies = links };
    }

    private List<CopyLink> Add(CopyKeys keys)
    {
        var before = new SortedSet<int>();
        Exchange(_checksums, keys.Checksum, before);
        if (keys.Url is { } url)
            Exchange(_urls, url, before);
        foreach (var band in keys.BandHashes)
            Exchange(_bands, band, before);

        _seen.Add(keys);
        return
        [
            .. before
                .Select(i => keys.LinkTo(_seen[i]))
                .OfType<CopyLink>()
                .OrderBy(static link => link.Kind)
                .ThenByDescending(static link => link.Similarity),
        ];
    }

    /// <summary>Puts the page to come in the place of the one that had its key, which came before it.</summary>
    private void Exchange<TKey>(Dictionary<TKey, int> pages, TKey key, SortedSet<int> before)
        where TKey : notnull
    {
        ref var page = ref CollectionsMarshal.GetValueRefOrAddDefault(pages, key, out var isKnown);
        if (isKnown)
            before.Add(page);
        page = _seen.Count;
    }
}
