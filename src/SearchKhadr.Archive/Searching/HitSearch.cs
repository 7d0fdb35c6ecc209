using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Finds the hits of the page that a request asks for.</summary>
internal static class HitSearch
{
    /// <summary>The answer; its time is not known yet.</summary>
    public static SearchResponse Of(OpenIndex index, SearchPlan plan, CancellationToken cancellation)
    {
        var request = plan.Request;
        var last = Math.Min((long)request.Page * request.PageSize, Math.Max(1, index.Reader.MaxDoc));
        var top = index.Searcher.Search(plan.Whole, (int)last, OptionsOf(plan), cancellation);
        var before = (int)Math.Min((request.Page - 1L) * request.PageSize, int.MaxValue);
        ScoreDoc[] page = [.. top.Hits.Skip(before).Take(request.PageSize)];
        var matcher = plan.Text is null
            ? null
            : index.Searcher.Matcher(plan.Text, page.Select(hit => hit.DocId));
        var isComments = plan.Kind == DocumentKind.Comment;
        return new SearchResponse
        {
            Request = request,
            Commit = index.Commit,
            Meaning = plan.Meaning(),
            Diagnostics = plan.Parsed.Diagnostics,
            IsRanked = plan.IsRanked,
            Total = top.Total,
            Hits = isComments ? [] : [.. page.Select(hit => Read(index, request, hit, matcher))],
            CommentHits = isComments
                ? CommentHitReader.Read(index, page, matcher, MostMentions(request))
                : [],
            Spellings = top.Total > 0 ? [] : index.Suggester.Spellings(request, cancellation),
            ElapsedMs = 0,
        };
    }

    /// <summary>The answer where there is no index.</summary>
    public static SearchResponse Nothing(SearchPlan plan) =>
        new()
        {
            Request = plan.Request,
            Commit = 0,
            Meaning = plan.Meaning(),
            Diagnostics = plan.Parsed.Diagnostics,
            IsRanked = plan.IsRanked,
            Total = 0,
            Hits = [],
            ElapsedMs = 0,
        };

    /// <summary>The order of a request's hits.</summary>
    /// <remarks>Of a year alone it is not known when in it: such an article follows those of the year that are dated.</remarks>
    public static SearchOptions OptionsOf(SearchPlan plan) =>
        (plan.Order, plan.Kind == DocumentKind.Comment) switch
        {
            (SortOrder.Newest, true) => By(FieldNames.WrittenFirst, isDescending: true),
            (SortOrder.Oldest, true) => By(FieldNames.WrittenLast, isDescending: false),
            (SortOrder.Newest, _) => By(FieldNames.PublishedFirst, isDescending: true),
            (SortOrder.Oldest, _) => By(FieldNames.PublishedLast, isDescending: false),
            _ => new SearchOptions(),
        };

    private static SearchHit Read(OpenIndex index, SearchRequest request, ScoreDoc hit, QueryMatcher? matcher)
    {
        var read = HitReader.Read(index.Reader, hit, matcher);
        if (!request.Mentions || matcher?.Match(hit.DocId) is not { } matches)
            return read;
        var (_, article, language) = StoredArticle.Read(index.Reader, hit.DocId);
        return read with
        {
            Mentions = MentionFinder.OfArticle(article, language, matches, MostMentions(request)),
        };
    }

    private static int MostMentions(SearchRequest request) =>
        request.Mentions ? MentionFinder.MostOf(request.PageSize) : 0;

    private static SearchOptions By(string field, bool isDescending) =>
        new() { SortField = field, Descending = isDescending };
}
