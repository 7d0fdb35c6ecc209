using System.Globalization;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>Answers from <see cref="SampleArticles"/> by looking for each word as it stands.</summary>
internal sealed partial class SampleSearch : ISearchService
{
    public bool IsEmpty { get; set; }

    public WriterNote? Writer { get; set; }

    public Exception? Fault { get; set; }

    /// <summary>What happens before a search is answered.</summary>
    public Action<CancellationToken>? Before { get; init; }

    public ArchiveStatus Status =>
        new(IsEmpty, IsEmpty ? 0 : SampleArticles.All.Count, 7, 1, "index-data") { Writer = Writer };

    public SearchResponse Search(SearchRequest request, CancellationToken cancellation)
    {
        Before?.Invoke(cancellation);
        if (Fault is not null)
            throw Fault;
        var words = Words(request.Query);
        var matching = Matching(request);
        Article[] kept =
        [
            .. matching.Where(article => InOutlets(article, request) && InDates(article, request)),
        ];
        var page = Sorted(kept, request.Sort)
            .Skip((request.Page - 1) * request.PageSize)
            .Take(request.PageSize);
        return new SearchResponse
        {
            Request = request,
            Meaning =
                words.Length == 0
                    ? []
                    :
                    [
                        new Saying(
                            SayingKind.LookedFor,
                            [.. words.Select(word => new Saying(SayingKind.Word, word))]
                        ),
                    ],
            Diagnostics =
                request.Query.Count(c => c == '"') % 2 == 1 ? [new(0, 1, NoticeKind.QuoteAlone)] : [],
            IsRanked = words.Length > 0,
            Total = kept.Length,
            Hits = [.. page.Select(article => HitOf(article, words))],
            Commit = 1,
            ElapsedMs = 1,
        };
    }

    public int Count(SearchRequest request, CancellationToken cancellation) =>
        Fault is null
            ? Matching(request).Count(article => InOutlets(article, request) && InDates(article, request))
            : throw Fault;

    public FacetResponse Facets(SearchRequest request, CancellationToken cancellation)
    {
        if (Fault is not null)
            throw Fault;
        var matching = Matching(request);
        var outlets = OutletsOf([.. matching.Where(article => InDates(article, request))], request);
        return new FacetResponse
        {
            Request = request,
            Commit = 1,
            Total = matching.Count(article => InOutlets(article, request) && InDates(article, request)),
            Facets = [new Facet(FacetNames.Outlet, outlets, outlets.Length)],
            Dates = DatesOf([.. matching.Where(article => InOutlets(article, request))], request),
            ElapsedMs = 1,
        };
    }

    public Facet FacetOf(SearchRequest request, string name, CancellationToken cancellation) =>
        Facets(request, cancellation).Of(name);

    public ArticleView? Read(string id, SearchRequest request, CancellationToken cancellation)
    {
        if (Fault is not null)
            throw Fault;
        var article = SampleArticles.All.FirstOrDefault(article => SampleArticles.IdOf(article) == id);
        var words = Words(request.Query);
        return article is null ? null : ViewOf(article, words);
    }

    internal static ArticleView ViewOf(Article article, params string[] words)
    {
        var view = new ArticleView
        {
            Id = SampleArticles.IdOf(article),
            Article = article,
            Headline = Mark(article.Headline, words),
            Standfirst = article.Standfirst is { } text ? Mark(text, words) : null,
            Body = [.. article.Paragraphs.Select(text => Mark(text, words))],
            Captions = [.. article.Captions.Select(caption => Mark(caption.Text, words))],
            Comments = [.. article.Comments.Select(comment => Mark(comment.Text, words))],
            HitCount = 0,
        };
        MarkedText[] all =
        [
            view.Headline,
            view.Standfirst ?? MarkedText.Plain(""),
            .. view.Body,
            .. view.Captions,
            .. view.Comments,
        ];
        return view with
        {
            HitCount = all.Sum(Hits),
            IsMatch = words.All(word => all.Any(text => HitsOf(text, word, words) > 0)),
            Terms =
            [
                .. words.Select(word => new FoundTerm(word, all.Sum(text => HitsOf(text, word, words)))),
            ],
        };
    }

    internal static MarkedText Mark(string text, params string[] words)
    {
        var runs = new List<MarkedRun>();
        var from = 0;
        while (NextHit(text, from, words) is { } hit)
        {
            if (hit.Start > from)
                runs.Add(new(text[from..hit.Start], IsHit: false));
            var found = text.Substring(hit.Start, hit.Length);
            var term = Array.FindIndex(words, word => word.Equals(found, StringComparison.OrdinalIgnoreCase));
            runs.Add(new(found, IsHit: true) { Term = term });
            from = hit.Start + hit.Length;
        }
        if (from < text.Length)
            runs.Add(new(text[from..], IsHit: false));
        return new MarkedText(runs);
    }

    private Article[] Matching(SearchRequest request)
    {
        var words = Words(request.Query);
        return IsEmpty ? [] : [.. SampleArticles.All.Where(article => Matches(article, words, request))];
    }

    private static string[] Words(string query) =>
        query.Replace("\"", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (int Start, int Length)? NextHit(string text, int from, string[] words) =>
        words
            .Select(word =>
                (Start: text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase), word.Length)
            )
            .Where(hit => hit.Start >= 0)
            .OrderBy(hit => hit.Start)
            .Select(hit => ((int, int)?)hit)
            .FirstOrDefault();

    private static int HitsOf(MarkedText text, string word, string[] words) =>
        text.Runs.Count(run => run.IsHit && words[run.Term!.Value] == word);

    private static int Hits(MarkedText text) => text.Runs.Count(run => run.IsHit);

    private static IEnumerable<(string Part, string Text, int? Comment)> Parts(Article article)
    {
        yield return (SearchableParts.Headline, article.Headline, null);
        if (article.Standfirst is { } standfirst)
            yield return (SearchableParts.Standfirst, standfirst, null);
        foreach (var text in article.Paragraphs)
            yield return (SearchableParts.Body, text, null);
        foreach (var caption in article.Captions)
            yield return (SearchableParts.Captions, caption.Text, null);
        for (var i = 0; i < article.Comments.Count; i++)
            yield return (SearchableParts.Comments, article.Comments[i].Text, i);
    }

    private static bool Matches(Article article, string[] words, SearchRequest request) =>
        words.All(word =>
            Parts(article)
                .Any(part =>
                    (request.In.Count == 0 || request.In.Contains(part.Part))
                    && part.Text.Contains(word, StringComparison.OrdinalIgnoreCase)
                )
        );

    private static string OutletOf(Article article) => article.Outlet ?? FacetValue.Unknown;

    private static bool InOutlets(Article article, SearchRequest request) =>
        !request.Kept(FacetNames.Outlet).Any()
        || request.Kept(FacetNames.Outlet).Contains(OutletOf(article), StringComparer.Ordinal);

    private static bool InDates(Article article, SearchRequest request)
    {
        if (request.Undated)
            return article.Published.Value is null;
        if (request.From is null && request.To is null)
            return true;
        return article.Published.Value is { } value
            && (
                request.From is null
                || string.CompareOrdinal(
                    value,
                    0,
                    request.From,
                    0,
                    Math.Min(value.Length, request.From.Length)
                ) >= 0
            )
            && (
                request.To is null
                || string.CompareOrdinal(value, 0, request.To, 0, Math.Min(value.Length, request.To.Length))
                    <= 0
            );
    }

    private static IEnumerable<Article> Sorted(Article[] articles, SortOrder sort) =>
        sort switch
        {
            SortOrder.Newest => articles.OrderByDescending(
                article => article.Published.Value,
                StringComparer.Ordinal
            ),
            SortOrder.Oldest => articles.OrderBy(article => article.Published.Value, StringComparer.Ordinal),
            _ => articles,
        };

    private static SearchHit HitOf(Article article, string[] words)
    {
        var found = Parts(article)
            .Select(part => (part.Part, Text: Mark(part.Text, words), part.Comment))
            .Where(part => Hits(part.Text) > 0)
            .ToArray();
        return new SearchHit
        {
            Id = SampleArticles.IdOf(article),
            File = article.Capture.File,
            Headline = Mark(article.Headline, words),
            HeadlineMade = article.HeadlineMade,
            Outlet = article.Outlet,
            Published = article.Published,
            Byline = article.Byline,
            Section = article.Section,
            Language = article.Language,
            Score = words.Length,
            Matched =
            [
                .. found.GroupBy(
                    part => part.Part,
                    (name, parts) => new PartMatch(name, parts.Sum(part => Hits(part.Text)))
                ),
            ],
            Passages =
            [
                .. (
                    words.Length == 0
                        ? Parts(article)
                            .Select(part => (part.Part, Text: MarkedText.Plain(part.Text), part.Comment))
                        : found
                )
                    .Where(part => part.Part != SearchableParts.Headline)
                    .Take(words.Length == 0 ? 1 : 3)
                    .Select(part => new Passage(
                        part.Part,
                        part.Text,
                        part.Comment,
                        part.Comment is { } i ? article.Comments[i].Author : null
                    )),
            ],
            CommentCount = article.Comments.Count,
        };
    }

    private static FacetValue[] OutletsOf(Article[] articles, SearchRequest request) =>
        [
            .. articles
                .Select(OutletOf)
                .Concat(request.Kept(FacetNames.Outlet))
                .Distinct(StringComparer.Ordinal)
                .Select(outlet => new FacetValue(
                    outlet,
                    articles.Count(article => OutletOf(article) == outlet),
                    request.Kept(FacetNames.Outlet).Contains(outlet, StringComparer.Ordinal)
                ))
                .OrderByDescending(value => value.Count)
                .ThenBy(value => value.Value, StringComparer.Ordinal),
        ];

    private static DateFacet DatesOf(Article[] articles, SearchRequest request)
    {
        var undated = articles.Count(article => article.Published.Value is null);
        var isMonths =
            request.From is { Length: >= 4 } from
            && request.To is { Length: >= 4 } to
            && from[..4] == to[..4];
        int[] years =
        [
            .. articles
                .Where(article => article.Published.Value is not null)
                .Select(article => int.Parse(article.Published.Value![..4], CultureInfo.InvariantCulture)),
        ];
        if (years.Length == 0)
            return new DateFacet("year", [], undated, request.Undated);
        if (!isMonths)
            return new DateFacet(
                "year",
                [
                    .. Enumerable
                        .Range(years.Min(), years.Max() - years.Min() + 1)
                        .Select(year => BarOf(articles, $"{year}", request)),
                ],
                undated,
                request.Undated
            );
        return new DateFacet(
            "month",
            [
                .. Enumerable
                    .Range(1, 12)
                    .Select(month => BarOf(articles, $"{request.From![..4]}-{month:00}", request)),
            ],
            undated,
            request.Undated
        );
    }

    private static DateBar BarOf(Article[] articles, string value, SearchRequest request)
    {
        var selecting = new SearchRequest { From = value, To = value };
        Article[] inside = [.. articles.Where(article => InDates(article, selecting))];
        var selected =
            !request.Undated
            && (request.From is not null || request.To is not null)
            && string.CompareOrdinal(
                value,
                0,
                request.From ?? "",
                0,
                Math.Min(value.Length, request.From?.Length ?? 0)
            ) >= 0
            && (
                request.To is null
                || string.CompareOrdinal(value, 0, request.To, 0, Math.Min(value.Length, request.To.Length))
                    <= 0
            );
        return new DateBar(
            value,
            inside.Length,
            inside.Count(article => article.Published.Precision == DatePrecision.Year),
            selected
        );
    }
}
