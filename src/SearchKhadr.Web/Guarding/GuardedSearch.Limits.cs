using System.Globalization;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Guarding;

/// <summary>What is kept of a request that is too large.</summary>
internal sealed partial class GuardedSearch
{
    private (SearchRequest Kept, List<QueryDiagnostic> Said) Limited(SearchRequest request)
    {
        var said = new List<QueryDiagnostic>();
        var query = request.Query;
        if (query.Length > limits.QueryChars)
        {
            var end = char.IsHighSurrogate(query[limits.QueryChars - 1])
                ? limits.QueryChars - 1
                : limits.QueryChars;
            said.Add(
                new(
                    end,
                    query.Length - end,
                    $"Only the first {Number(limits.QueryChars)} characters were read."
                )
            );
            query = query[..end];
        }
        var deepest = Math.Max(1, limits.Window / Math.Max(1, Math.Min(request.PageSize, 100)));
        if (request.Page > deepest)
            said.Add(
                new(
                    0,
                    0,
                    $"Pages end at the {Number(limits.Window)}th result here; an export or the API's cursor goes on."
                )
            );
        if (request.Choices.Count > limits.Conditions)
            said.Add(
                new(0, 0, $"Only the first {Number(limits.Conditions)} values chosen of facets were taken.")
            );
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

    private SearchResponse Stopped(SearchRequest request, string why) =>
        new()
        {
            Request = request,
            Understood = "",
            Diagnostics = [new(0, request.Query.Length, why)],
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

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
