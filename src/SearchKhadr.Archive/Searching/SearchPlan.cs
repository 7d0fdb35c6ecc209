using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>A request, read: what to look for, what to keep, and what to say about it.</summary>
internal sealed class SearchPlan
{
    private const int MaxPageSize = 100;

    private SearchPlan(SearchRequest request, ParsedQuery parsed, DateSpan span, SearchedDocuments documents)
    {
        Request = request;
        Parsed = parsed;
        Span = span;
        Parts = PartsOf(request);
        Kind = documents.Kind;
        Text = QueryCompiler.Compile(parsed.Root, Parts, documents);
        FacetSource[] sources = [new MatchedFacet(parsed.Root, Parts, documents), .. ColumnFacet.All(Kind)];
        Facets =
        [
            .. FacetNames.All.Select(name => new FacetSelection(
                sources.First(source => source.Name == name),
                Kind,
                request
            )),
        ];
        DateFilter = ToDateFilter();
    }

    /// <summary>The request with its numbers brought into range.</summary>
    public SearchRequest Request { get; }

    /// <summary>What was typed, understood.</summary>
    public ParsedQuery Parsed { get; }

    /// <summary>The dates to keep.</summary>
    public DateSpan Span { get; }

    /// <summary>The parts that plain words are looked for in.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>What is searched.</summary>
    public DocumentKind Kind { get; }

    /// <summary>What was typed as a query; null when everything matches.</summary>
    public Query? Text { get; }

    /// <summary>The facets, in the order of <see cref="FacetNames.All"/>.</summary>
    public IReadOnlyList<FacetSelection> Facets { get; }

    /// <summary>Keeps the request's dates; null when all are kept.</summary>
    public Query? DateFilter { get; }

    /// <summary>Everything that narrows it beside what was typed.</summary>
    public IEnumerable<Query> Filters =>
        Facets.Select(facet => facet.Filter).Append(DateFilter).OfType<Query>();

    /// <summary>Whether what was typed says of one hit that it is more relevant than another.</summary>
    public bool IsRanked => Text is not null && Scores(Text);

    /// <summary>The order of the hits; where nothing is more relevant the latest come first.</summary>
    public SortOrder Order =>
        Request.Sort == SortOrder.Relevance && !IsRanked ? SortOrder.Newest : Request.Sort;

    /// <summary>What was typed, or else everything, as a query.</summary>
    public Query TextOrAll => Text ?? new BooleanQuery([new(Kind.All, Occur.Filter)]);

    /// <summary>What was typed and everything that narrows it.</summary>
    public Query Whole
    {
        get
        {
            Query[] filters = [.. Filters];
            return filters.Length == 0
                ? TextOrAll
                : new BooleanQuery([
                    .. filters.Select(filter => new BooleanClause(filter, Occur.Filter)),
                    Text is null ? new(Kind.All, Occur.Filter) : new(Text, Occur.Must),
                ]);
        }
    }

    /// <summary>Reads a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="index">What is searched; null for words only as they are typed.</param>
    public static SearchPlan Of(SearchRequest request, OpenIndex? index = null)
    {
        var diagnostics = new List<QueryDiagnostic>();
        var span = new DateSpan(
            ReadDate(request.From, NoticeKind.NoFirstDate, diagnostics),
            ReadDate(request.To, NoticeKind.NoLastDate, diagnostics)
        );
        if (span.IsReversed)
        {
            diagnostics.Add(new(0, 0, NoticeKind.RangeReversed, $"{span.From}", $"{span.To}"));
            span = span.Reversed();
        }
        var parsed = QueryParser.Parse(request.Query ?? "");
        var kept = request with
        {
            Query = request.Query ?? "",
            Page = Math.Max(1, request.Page),
            PageSize = Math.Clamp(request.PageSize, 1, MaxPageSize),
        };
        return new SearchPlan(
            kept,
            parsed with
            {
                Diagnostics = [.. parsed.Diagnostics, .. diagnostics],
            },
            span,
            DocumentsOf(request.Scope, index)
        );
    }

    /// <summary>What was understood.</summary>
    public IReadOnlyList<Saying> Meaning()
    {
        var sayings = new List<Saying>(QueryWords.Describe(Parsed.Root, Parts));
        foreach (var facet in Facets)
        {
            if (facet.Kept.Count > 0)
                sayings.Add(new Saying(SayingKind.Kept, [facet.Name, .. facet.Kept]));
            if (facet.LeftOut.Count > 0)
                sayings.Add(new Saying(SayingKind.LeftOut, [facet.Name, .. facet.LeftOut]));
        }
        Saying[] dates =
        [
            .. Span.IsOpen ? [] : (Saying[])[QueryWords.Of(Span)],
            .. Request.Undated ? (Saying[])[new(SayingKind.Undated)] : [],
            .. Request.NotBefore ? (Saying[])[new(SayingKind.NotBefore)] : [],
        ];
        if (dates.Length > 0)
            sayings.Add(new Saying(SayingKind.Either, dates));
        if (sayings.Count == 0)
            sayings.Add(new(Kind == DocumentKind.Comment ? SayingKind.AllComments : SayingKind.AllArticles));
        return sayings;
    }

    private static string[] PartsOf(SearchRequest request)
    {
        if (request.Scope == SearchScope.Comments)
            return [SearchableParts.Comments];
        string[] parts =
        [
            .. SearchableParts.All.Where(part =>
                request.Scope != SearchScope.Articles || part != SearchableParts.Comments
            ),
        ];
        string[] named = [.. parts.Where(part => Names(request.In, part))];
        return named.Length == 0 ? parts : named;
    }

    private static SearchedDocuments DocumentsOf(SearchScope scope, OpenIndex? index)
    {
        var kind = scope == SearchScope.Comments ? DocumentKind.Comment : DocumentKind.Article;
        return new SearchedDocuments(
            kind,
            index?.VocabularyOf(kind),
            index is null ? null : articles => BelongingDocuments.Of(index, articles)
        );
    }

    private Query? ToDateFilter()
    {
        var kept = new List<Query>();
        if (!Span.IsOpen)
            kept.Add(QueryCompiler.Within(Kind, Span));
        if (Request.Undated)
            kept.Add(QueryCompiler.Undated(Kind));
        if (Request.NotBefore)
            kept.Add(QueryCompiler.NotBefore(Kind));
        return kept.Count switch
        {
            0 => null,
            1 => kept[0],
            _ => BooleanQuery.Any(kept),
        };
    }

    private static PartialDate? ReadDate(string? text, NoticeKind wrong, List<QueryDiagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (PartialDate.TryParse(text, out var date))
            return date;
        diagnostics.Add(new(0, 0, wrong, text.Trim()));
        return null;
    }

    // What only narrows gives each hit the same.
    private static bool Scores(Query query) =>
        query is not BooleanQuery parts
        || parts.Clauses.Any(clause => clause.Occur is Occur.Must or Occur.Should && Scores(clause.Query));

    private static bool Names(IReadOnlyList<string> names, string part) =>
        names.Any(name => name.Trim().Equals(part, StringComparison.OrdinalIgnoreCase));
}
