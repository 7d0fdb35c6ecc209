using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Reading;

/// <summary>Makes of an article of the index what is shown of it.</summary>
internal static class ArticleViews
{
    /// <summary>The whole article with what a plan finds marked; null where there is no such article.</summary>
    public static ArticleView? Of(OpenIndex index, string id, SearchPlan plan, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (ArticleHeads.Find(index.Searcher, id) is not { } docId)
            return null;
        var (_, article, language) = StoredArticle.Read(index.Reader, docId);
        var matches = plan.Text is null ? null : index.Searcher.Matcher(plan.Text).Match(docId);
        var terms = TermHits.Of(index, plan, docId, article, language);
        var texts = new FoundTexts(article, language, matches ?? terms.All);
        return new ArticleView
        {
            Id = id,
            Article = article,
            Headline = Marked(SearchableParts.Headline)[0],
            Standfirst = Marked(SearchableParts.Standfirst) is [var standfirst] ? standfirst : null,
            Body = Marked(SearchableParts.Body),
            Captions = Marked(SearchableParts.Captions),
            Comments = Marked(SearchableParts.Comments),
            HitCount = texts.Matched().Sum(match => match.Hits),
            Terms = terms.Terms,
            IsMatch = plan.Text is null || matches is not null,
            Copies = CopyLookup.Of(index.Searcher, docId),
        };

        IReadOnlyList<MarkedText> Marked(string part) => terms.Name(part, texts.Marked(part));
    }
}
