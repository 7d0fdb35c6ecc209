using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>Outlets in a reader's words.</summary>
internal static class OutletWords
{
    /// <summary>The name; <c>Unknown outlet</c> for articles that do not say.</summary>
    public static string Of(string? outlet) =>
        outlet is null or FacetValue.Unknown ? Texts.UnknownOutlet : outlet;
}
