using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Indexing;

/// <summary>Writes an article, and all documents that belong to it, into an index and takes them out of it.</summary>
/// <remarks>
/// Nothing else knows of how many documents an article is made. What is written or removed shows with the writer's
/// next commit, all of it or nothing.
/// </remarks>
internal sealed class ArticleStore(IndexWriter writer)
{
    /// <summary>Writes an article in place of what its file's article was before.</summary>
    /// <param name="article">The article.</param>
    /// <param name="keys">What tells its copies, where that is known already.</param>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Update(Article article, CopyKeys? keys = null)
    {
        var id = ArticleId.Of(article.Capture.File);
        writer.UpdateDocument(new Term(FieldNames.Article, id), ArticleDocument.Of(article, keys));
        // What was an article of its own may have become a page of this one.
        foreach (var part in article.Capture.Parts.Where(part => part != article.Capture.File))
            writer.DeleteDocuments(new Term(FieldNames.Article, ArticleId.Of(part)));
        foreach (var comment in CommentDocument.Of(article))
            writer.AddDocument(comment);
    }

    /// <summary>How many articles an index has.</summary>
    public static int Count(IndexReader reader) => new IndexSearcher(reader).Count(DocumentKind.Article.All);

    /// <summary>Takes out what was read from a file: its article, and, of a container, the articles of its pages.</summary>
    /// <param name="file">The name under which it was indexed.</param>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Remove(string file)
    {
        writer.DeleteDocuments(new Term(FieldNames.Container, file));
        writer.DeleteDocuments(new Term(FieldNames.Article, ArticleId.Of(file)));
    }
}
