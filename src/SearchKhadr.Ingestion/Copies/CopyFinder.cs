namespace SearchKhadr.Ingestion.Copies;

/// <summary>Finds, page by page, those that came before and hold the same.</summary>
/// <remarks><b>Cost</b> About a kilobyte an article. <b>Guarantees</b> Nothing is dropped: a copy is linked.</remarks>
public sealed class CopyFinder
{
    private readonly List<CopyKeys> _seen = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

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
        foreach (var key in KeysOf(keys))
        {
            // Of each key the latest page is kept: copies of copies hang together through it.
            if (_keys.TryGetValue(key, out var earlier))
                before.Add(earlier);
            _keys[key] = _seen.Count;
        }

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

    private static IEnumerable<string> KeysOf(CopyKeys keys)
    {
        yield return "b" + keys.Checksum;
        if (keys.Url is { } url)
            yield return "u" + url;
        foreach (var band in keys.Bands)
            yield return band;
    }
}
