namespace SearchKhadr.Archive.Indexing;

/// <summary>Takes out of the index what a file held before, once a first page of it was read anew.</summary>
/// <remarks>A file in which nothing could be read keeps what it had; one that was a page may now be a container.</remarks>
internal sealed class RenewedContainers(ArticleStore store)
{
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <summary>Call before a page of the file is written.</summary>
    public void Begin(string file)
    {
        if (_begun.Add(file))
            store.Remove(file);
    }
}
