using System.Globalization;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Web.Guarding;

/// <summary>What is kept of a request that is too large.</summary>
internal sealed partial class GuardedSearch
{
    private int Window => limits.Window ?? int.MaxValue;

    private (SearchRequest Kept, List<QueryDiagnostic> Said) Limited(SearchRequest request)
    {
        var said = new List<QueryDiagnostic>();
        var query = request.Query;
        if (query.Length > limits.QueryChars)
        {
            var end = char.IsHighSurrogate(query[limits.QueryChars - 1])
                ? limits.QueryChars - 1
                : limits.QueryChars;
            said.Add(new(end, query.Length - end, NoticeKind.TooLong, Number(limits.QueryChars)));
            query = query[..end];
        }
        var deepest = Math.Max(1, Window / Math.Max(1, Math.Min(request.PageSize, 100)));
        if (request.Page > deepest)
            said.Add(new(0, 0, NoticeKind.PagesEnd, Number(Window)));
        if (request.Choices.Count > limits.Conditions)
            said.Add(new(0, 0, NoticeKind.TooManyChoices, Number(limits.Conditions)));
        return (
            request with
            {
                Query = query,
                Page = Math.Min(request.Page, deepest),
                Choices = [.. request.Choices.Take(limits.Conditions)],
                In = [.. request.In.Take(limits.Conditions)],
            },
            said
        );
    }

    private SearchResponse Stopped(SearchRequest request, QueryDiagnostic why) =>
        new()
        {
            Request = request,
            Meaning = [],
            Diagnostics = [why with { LengthChars = request.Query.Length }],
            IsRanked = request.Query.Length > 0,
            Total = 0,
            Hits = [],
            Commit = archive.Status.Commit,
            ElapsedMs = limits.Time.TotalMilliseconds,
        };

    private FacetResponse StoppedFacets(SearchRequest request) =>
        new()
        {
            Request = request,
            Commit = archive.Status.Commit,
            Total = 0,
            Facets = [],
            Dates = new DateFacet("year", [], 0, request.Undated),
            ElapsedMs = limits.Time.TotalMilliseconds,
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
