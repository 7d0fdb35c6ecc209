using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Takes out of the index what a file held before, once a first page of it was read anew.</summary>
/// <remarks>A file in which nothing could be read keeps what it had; one that was a page may now be a container.</remarks>
internal sealed class RenewedContainers(IndexWriter writer)
{
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);

    /// <summary>Call before a page of the file is written.</summary>
    public void Begin(string file)
    {
        if (!_begun.Add(file))
            return;
        writer.DeleteDocuments(new Term(FieldNames.Container, file));
        writer.DeleteDocuments(new Term(FieldNames.Id, ArticleId.Of(file)));
    }
}
