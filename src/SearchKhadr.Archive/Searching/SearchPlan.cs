using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>A request, read: what to look for, what to keep, and what to say about it.</summary>
internal sealed class SearchPlan
{
    private const int MaxPageSize = 100;

    private SearchPlan(
        SearchRequest request,
        ParsedQuery parsed,
        DateSpan span,
        IReadOnlyList<string> parts,
        Vocabulary? vocabulary
    )
    {
        Request = request;
        Parsed = parsed;
        Span = span;
        Parts = parts;
        Text = QueryCompiler.Compile(parsed.Root, parts, vocabulary);
    }

    /// <summary>The request with its numbers brought into range.</summary>
    public SearchRequest Request { get; }

    /// <summary>What was typed, understood.</summary>
    public ParsedQuery Parsed { get; }

    /// <summary>The dates to keep.</summary>
    public DateSpan Span { get; }

    /// <summary>The parts that plain words are looked for in.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>What was typed as a query; null when everything matches.</summary>
    public Query? Text { get; }

    /// <summary>Keeps the request's outlets; null when all are kept.</summary>
    public Query? OutletFilter => Request.Outlets.Count == 0 ? null : KeepOutlets(Request.Outlets);

    /// <summary>Keeps the request's dates; null when all are kept.</summary>
    public Query? DateFilter =>
        (Request.Undated, Span.IsOpen) switch
        {
            (false, true) => null,
            (true, true) => QueryCompiler.Undated(),
            (false, false) => QueryCompiler.Within(Span),
            _ => BooleanQuery.All(QueryCompiler.Undated(), QueryCompiler.Within(Span)),
        };

    /// <summary>Reads a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="vocabulary">What the index has; null for words only as they are typed.</param>
    public static SearchPlan Of(SearchRequest request, Vocabulary? vocabulary = null)
    {
        var diagnostics = new List<QueryDiagnostic>();
        var span = new DateSpan(
            ReadDate(request.From, "from", diagnostics),
            ReadDate(request.To, "to", diagnostics)
        );
        if (span.IsReversed)
        {
            diagnostics.Add(new(0, 0, $"{span.From} is after {span.To}; the two were changed over."));
            span = span.Reversed();
        }
        string[] parts = [.. SearchableParts.All.Where(part => Names(request.In, part))];
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
            parts.Length == 0 ? SearchableParts.All : parts,
            vocabulary
        );
    }

    /// <summary>What was understood, in words a reader knows.</summary>
    public string Understood()
    {
        var sayings = new List<string>(QueryWords.Describe(Parsed.Root, Parts));
        if (Request.Outlets.Count > 0)
            sayings.Add("outlet " + string.Join(" or ", Request.Outlets));
        if (!Span.IsOpen)
            sayings.Add(Span.Describe());
        if (Request.Undated)
            sayings.Add("without a date");
        return sayings.Count == 0 ? "all articles" : string.Join(" \u00B7 ", sayings);
    }

    private static Query KeepOutlets(IReadOnlyList<string> outlets)
    {
        var named = new TermInSetQuery(FieldNames.Outlet, outlets.Select(ArticleDocument.Clip));
        return outlets.Contains(FacetValue.Unknown, StringComparer.Ordinal)
            ? BooleanQuery.Any(named, QueryCompiler.Unnamed(FieldNames.Outlet))
            : named;
    }

    private static PartialDate? ReadDate(string? text, string end, List<QueryDiagnostic> diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (PartialDate.TryParse(text, out var date))
            return date;
        diagnostics.Add(
            new(0, 0, $"\"{text.Trim()}\" after \"{end}\" is no date; write 2010, 2010-10 or 2010-10-26.")
        );
        return null;
    }

    private static bool Names(IReadOnlyList<string> names, string part) =>
        names.Any(name => name.Trim().Equals(part, StringComparison.OrdinalIgnoreCase));
}
