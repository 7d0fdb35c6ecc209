using SearchKhadr.Archive.Comparing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Reading;

/// <summary>The addresses of comparisons: a search's own, and what it is parted and ordered by.</summary>
internal static class CompareAddress
{
    /// <summary>Where comparisons are.</summary>
    public const string Path = "/compare";

    /// <summary>What it is parted by: <see cref="Outlet"/> or <see cref="Year"/>.</summary>
    public const string ByName = "by";

    /// <summary>The order of the parts: <see cref="Share"/>, or their own.</summary>
    public const string OrderName = "order";

    /// <summary>By who published it.</summary>
    public const string Outlet = "outlet";

    /// <summary>By the year of publication.</summary>
    public const string Year = "year";

    /// <summary>The largest share first.</summary>
    public const string Share = "share";

    /// <summary>The address of a comparison. <b>Shape</b> begins with <c>/</c>.</summary>
    public static string Of(SearchRequest request, SplitBy by, bool byShare = false)
    {
        var search = SearchAddress.Format(request with { Page = 1 });
        var order = byShare ? $"&{OrderName}={Share}" : "";
        return $"{Path}?{ByName}={NameOf(by)}{order}{(search.Length == 0 ? "" : "&" + search[1..])}";
    }

    /// <summary>The word for what it is parted by.</summary>
    public static string NameOf(SplitBy by) => by == SplitBy.Year ? Year : Outlet;
}
