using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Makes of a match what is shown of it.</summary>
internal static class HitReader
{
    /// <summary>The article's head, where it matched, and its best passages.</summary>
    /// <param name="matcher">Tells where the query matches; null when nothing was typed.</param>
    public static SearchHit Read(IndexReader reader, ScoreDoc hit, QueryMatcher? matcher)
    {
        var (id, article, language) = StoredArticle.Read(reader, hit.DocId);
        var texts = new FoundTexts(article, language, matcher?.Match(hit.DocId));
        return new SearchHit
        {
            Id = id,
            File = article.Capture.File,
            Headline = texts.Marked(SearchableParts.Headline)[0],
            HeadlineMade = article.HeadlineMade,
            Outlet = article.Outlet,
            Published = article.Published,
            Byline = article.Byline,
            Section = article.Section,
            Language = article.Language,
            Score = hit.Score,
            Matched = texts.Matched(),
            Passages = BestPassages.Of(texts, article),
            CommentCount = article.Comments.Count,
        };
    }
}
