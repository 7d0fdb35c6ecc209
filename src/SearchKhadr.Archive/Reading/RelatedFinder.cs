using System.Globalization;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Reading;

/// <summary>Finds what has to do with an article: in its outlet that week, and by its words anywhere.</summary>
internal static class RelatedFinder
{
    private const int MostListed = 6;
    private const int DaysAround = 3;

    private static readonly ArchiveAnalyzer Analyzer = new();

    // A word of one article alone leads nowhere; one of half the archive leads everywhere.
    private static readonly MoreLikeThisOptions Telling = new()
    {
        MinTermFreq = 2,
        MinDocFreq = 2,
        MinWordLength = 3,
        MaxTerms = 25,
        Boost = 1,
    };

    /// <summary>What has to do with the article of an id; nothing where there is no such article.</summary>
    public static RelatedArticles Of(OpenIndex index, string id, CancellationToken cancellation)
    {
        if (ArticleHeads.Find(index.Searcher, id) is not { } docId)
            return RelatedArticles.None;
        var head = ArticleHeads.Read(index.Reader, docId);
        var week = WeekOf(head);
        var inWeek = week is null ? [] : InWeek(index, head, week, docId, cancellation);
        RelatedArticle[] listed =
        [
            .. inWeek.Take(MostListed).Select(doc => ArticleHeads.Read(index.Reader, doc)),
        ];
        return new RelatedArticles
        {
            SameWeek = listed,
            SameWeekTotal = inWeek.Count,
            Week = inWeek.Count == 0 ? null : week,
            Alike = Alike(index, docId, listed, cancellation),
        };
    }

    private static SearchRequest? WeekOf(RelatedArticle head)
    {
        if (
            head.Outlet is not { } outlet
            || head.Published.Precision != DatePrecision.Day
            || !PartialDate.TryParse(head.Published.Value, out var day)
        )
            return null;
        return new SearchRequest
        {
            Choices = [new FacetChoice(FacetNames.Outlet, outlet)],
            From = Text(day.First.AddDays(-DaysAround)),
            To = Text(day.First.AddDays(DaysAround)),
            Sort = SortOrder.Oldest,
        };

        static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static List<int> InWeek(
        OpenIndex index,
        RelatedArticle head,
        SearchRequest week,
        int docId,
        CancellationToken cancellation
    )
    {
        if (!DateSpan.TryParse($"{week.From}..{week.To}", out var span))
            return [];
        var found = index.Searcher.Search(
            BooleanQuery.All(
                new TermQuery(FieldNames.Outlet, ArticleDocument.Clip(head.Outlet!)),
                QueryCompiler.Within(DocumentKind.Article, span)
            ),
            Math.Max(1, index.Reader.MaxDoc),
            new SearchOptions { SortField = FieldNames.PublishedLast },
            cancellation
        );
        return [.. found.Hits.Select(hit => hit.DocId).Where(doc => doc != docId)];
    }

    private static List<RelatedArticle> Alike(
        OpenIndex index,
        int docId,
        RelatedArticle[] listed,
        CancellationToken cancellation
    )
    {
        var language = TextLanguage.Of(
            index.Reader.Document(docId, new HashSet<string>([FieldNames.Language])).Text(FieldNames.Language)
                ?? LanguageNames.Undetermined
        );
        var like = new MoreLikeThis(index.Reader, Analyzer, Telling).Like(
            docId,
            language.Field(SearchableParts.Headline),
            language.Field(SearchableParts.Body)
        );
        if (like is BooleanQuery { Clauses.Count: 0 })
            return [];
        // A copy is said to be one elsewhere, and nothing is listed twice.
        var others = CopyLookup
            .Of(index.Searcher, docId)
            .Select(copy => copy.Id)
            .Concat(listed.Select(article => article.Id))
            .ToHashSet(StringComparer.Ordinal);
        var found = index.Searcher.Search(
            like,
            MostListed + 1 + others.Count,
            new SearchOptions { ExactTotal = false },
            cancellation
        );
        return
        [
            .. found
                .Hits.Where(hit => hit.DocId != docId)
                .Select(hit => ArticleHeads.Read(index.Reader, hit.DocId))
                .Where(article => !others.Contains(article.Id))
                .Take(MostListed),
        ];
    }
}
