using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Suggesting;
using SearchKhadr.Web.Building;

namespace SearchKhadr.Web.Components.Searching;

/// <summary>An outlet's or a person's name that was typed as if it stood in a text.</summary>
/// <param name="Facet">Which it is: <see cref="FacetNames.Outlet"/> or <see cref="FacetNames.Byline"/>.</param>
/// <param name="Name">The name.</param>
/// <param name="Query">What finds its articles.</param>
/// <param name="Total">How many those are.</param>
public sealed record FoundName(string Facet, string Name, string Query, int Total)
{
    /// <summary>The names that all of a typed text begins.</summary>
    internal static IReadOnlyList<FoundName> In(SuggestResponse suggested) =>
        [
            .. Of(FacetNames.Outlet, QueryLine.OutletField, suggested.Outlets),
            .. Of(FacetNames.Byline, QueryLine.ByField, suggested.People),
        ];

    private static IEnumerable<FoundName> Of(string facet, string field, IEnumerable<Suggestion> names) =>
        names
            .Where(name => name.StartChar == 0)
            .Select(name => new FoundName(facet, name.Text, QueryLine.InField(field, name.Text), name.Count));
}
