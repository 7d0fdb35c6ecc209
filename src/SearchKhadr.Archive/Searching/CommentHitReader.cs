using SearchKhadr.Archive.Schema;
using SearchKhadr.Highlighting;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Makes of matching comments what is shown of them.</summary>
internal static class CommentHitReader
{
    private static readonly PassageFinder Finder = new();

    /// <summary>The comments with their articles, each of which is read once.</summary>
    /// <param name="index">The index.</param>
    /// <param name="hits">The comments' documents.</param>
    /// <param name="matcher">Tells where the query matches; null when nothing was typed.</param>
    /// <param name="mostMentions">How many mentions of each at most; 0 for none.</param>
    public static IReadOnlyList<CommentHit> Read(
        OpenIndex index,
        IReadOnlyList<ScoreDoc> hits,
        QueryMatcher? matcher,
        int mostMentions
    )
    {
        var articles = new Dictionary<string, Article?>(StringComparer.Ordinal);
        var read = new List<CommentHit>(hits.Count);
        foreach (var hit in hits)
        {
            var (id, at) = CommentPlace.Of(index.Reader, hit.DocId);
            if (!articles.TryGetValue(id, out var article))
                articles.Add(id, article = ArticleOf(index, id));
            if (article is not null && at < article.Comments.Count)
                read.Add(ToHit(id, article, at, hit.Score, matcher?.Match(hit.DocId), mostMentions));
        }
        return read;
    }

    /// <summary>An article; null where it is not there.</summary>
    public static Article? ArticleOf(OpenIndex index, string id) =>
        index.FindArticle(id) is { } doc ? StoredArticle.Read(index.Reader, doc).Article : null;

    private static CommentHit ToHit(
        string id,
        Article article,
        int index,
        float score,
        IReadOnlyList<MatchHit>? matches,
        int mostMentions
    )
    {
        var comment = article.Comments[index];
        var text = new FieldText([comment.Text]);
        var language = TextLanguage.Of(article.Language);
        var hits = text.Locate(DocumentKind.Comment.Field(language.Field(SearchableParts.Comments)), matches);
        var passages = Finder.Find(text, hits);
        if (passages.Count == 0 && Finder.Lead(comment.Text) is { } lead)
            passages = [lead];
        return new CommentHit
        {
            ArticleId = id,
            Index = index,
            Author = comment.Author,
            Time = comment.Time,
            TimeText = comment.TimeText,
            Votes = comment.Votes,
            ReplyTo = comment.Parent,
            ReplyToAuthor =
                comment.Parent is { } parent && parent < article.Comments.Count
                    ? article.Comments[parent].Author
                    : null,
            Headline = article.Headline,
            HeadlineMade = article.HeadlineMade,
            Outlet = article.Outlet,
            Published = article.Published,
            Passages = [.. passages.Select(passage => FoundTexts.ToMarked(comment.Text, passage))],
            Mentions = MentionFinder.OfComment(article, index, hits, mostMentions),
            Hits = Marks.Of(hits, 0).Count,
            Score = score,
        };
    }
}
