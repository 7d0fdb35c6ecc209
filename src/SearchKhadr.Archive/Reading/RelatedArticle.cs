using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Reading;

/// <summary>The head of an article that has to do with another.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Outlet">Who published it; null where that is not known.</param>
/// <param name="Published">When it was published.</param>
public sealed record RelatedArticle(string Id, string Headline, string? Outlet, ArticleDate Published);
