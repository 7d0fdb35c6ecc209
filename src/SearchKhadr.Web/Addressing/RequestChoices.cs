using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Addressing;

/// <summary>Changes what a search keeps and leaves out, and goes back to its first page.</summary>
internal static class RequestChoices
{
    /// <summary>The same search with a value kept, or not chosen any more.</summary>
    public static SearchRequest Keeping(this SearchRequest request, string facet, string value, bool keep) =>
        request.Choosing(new FacetChoice(facet, value), keep);

    /// <summary>The same search with a value left out, or not chosen any more.</summary>
    public static SearchRequest LeavingOut(
        this SearchRequest request,
        string facet,
        string value,
        bool leaveOut
    ) => request.Choosing(new FacetChoice(facet, value, Excluded: true), leaveOut);

    /// <summary>The same search without a choice.</summary>
    public static SearchRequest Without(this SearchRequest request, FacetChoice choice) =>
        request.Choosing(choice, chosen: false);

    private static SearchRequest Choosing(this SearchRequest request, FacetChoice choice, bool chosen)
    {
        var others = request.Choices.Where(other =>
            other.Facet != choice.Facet || other.Value != choice.Value
        );
        return request with { Choices = chosen ? [.. others, choice] : [.. others], Page = 1 };
    }
}
