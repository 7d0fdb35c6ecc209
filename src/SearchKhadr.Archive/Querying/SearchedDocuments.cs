using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Querying;

/// <summary>The documents that a query is made for.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Vocabulary">What their fields have; null for words only as they are typed, in every language.</param>
/// <param name="OfArticles">Of documents that belong to articles: those of the articles that a query finds.</param>
internal sealed record SearchedDocuments(
    DocumentKind Kind,
    Vocabulary? Vocabulary = null,
    Func<Query, Query>? OfArticles = null
)
{
    /// <summary>Articles of which nothing is known.</summary>
    public static SearchedDocuments Articles { get; } = new(DocumentKind.Article);

    /// <summary>The articles of an index.</summary>
    public static SearchedDocuments ArticlesOf(OpenIndex index) =>
        new(DocumentKind.Article, index.VocabularyOf(DocumentKind.Article));
}
