using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Indexing;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Makes of each match of a walk the article or the comment that it is.</summary>
internal sealed class WalkedReader
{
    // Neighbouring comments are often of one article; so many are remembered until they are forgotten together.
    private const int MostRemembered = 32;

    private readonly OpenIndex _index;
    private readonly QueryMatcher? _matcher;
    private readonly bool _isComments;
    private readonly uint _request;
    private readonly long _commit;
    private readonly Dictionary<string, Article?> _articles = new(StringComparer.Ordinal);

    /// <summary>Reads the matches of a plan.</summary>
    public WalkedReader(OpenIndex index, SearchPlan plan)
    {
        _index = index;
        _matcher = plan.Text is null ? null : index.Searcher.Matcher(plan.Text);
        _isComments = plan.Kind == DocumentKind.Comment;
        _request = WalkCursor.NumberOf(plan.Request);
        _commit = ((DirectoryReader)index.Reader).Generation;
    }

    /// <summary>The match; null of a comment whose article is not there.</summary>
    public WalkedHit? Read(ScoreDoc hit) => _isComments ? ReadComment(hit) : ReadArticle(hit);

    private WalkedHit ReadArticle(ScoreDoc hit)
    {
        var (id, article, _) = StoredArticle.Read(_index.Reader, hit.DocId);
        return new WalkedHit(id, article, CursorOf(hit, id))
        {
            Score = hit.Score,
            Show = () => HitReader.Read(_index.Reader, hit, _matcher),
        };
    }

    private WalkedHit? ReadComment(ScoreDoc hit)
    {
        var place = CommentPlace.Of(_index.Reader, hit.DocId);
        if (ArticleOf(place.ArticleId) is not { } article || place.Index >= article.Comments.Count)
            return null;
        return new WalkedHit(place.ArticleId, article, CursorOf(hit, place.ToString()))
        {
            Score = hit.Score,
            CommentIndex = place.Index,
            ShowComment = () => CommentHitReader.Read(_index, [hit], _matcher, mostMentions: 0)[0],
        };
    }

    private string CursorOf(ScoreDoc hit, string id) => new WalkCursor(_request, _commit, hit, id).ToString();

    private Article? ArticleOf(string id)
    {
        if (_articles.TryGetValue(id, out var article))
            return article;
        if (_articles.Count == MostRemembered)
            _articles.Clear();
        article = CommentHitReader.ArticleOf(_index, id);
        _articles.Add(id, article);
        return article;
    }
}
