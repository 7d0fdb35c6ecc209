using System.Globalization;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Building;

namespace SearchKhadr.Web.Hosting;

/// <summary>Goes from the builder's fields to the results of the line that they write.</summary>
internal static class BuilderEndpoint
{
    /// <summary>Where the form goes.</summary>
    public const string Path = "/build/line";

    /// <summary>The field of words that must all be there.</summary>
    public const string All = "all";

    /// <summary>The field of words of which any will do.</summary>
    public const string Any = "any";

    /// <summary>The field of words side by side.</summary>
    public const string Exact = "exact";

    /// <summary>The field of words that must not be there.</summary>
    public const string None = "none";

    /// <summary>The field of words near one another.</summary>
    public const string Near = "near";

    /// <summary>How near.</summary>
    public const string Distance = "distance";

    /// <summary>The part to look in.</summary>
    public const string Where = "where";

    /// <summary>The first date.</summary>
    public const string From = "from";

    /// <summary>The last date.</summary>
    public const string To = "to";

    /// <summary>Answers a script that shows the line while one fills in the form.</summary>
    public const string ShowPath = "/build/shown";

    /// <summary>Leads to the results.</summary>
    public static IResult Go(HttpContext context) =>
        Results.Redirect(
            SearchAddress.Results(new SearchRequest { Query = Read(context.Request.Query).Line() })
        );

    /// <summary>The line alone.</summary>
    public static IResult Show(HttpContext context) => Results.Text(Read(context.Request.Query).Line());

    private static BuiltQuery Read(IQueryCollection fields)
    {
        var where = fields[Where].FirstOrDefault();
        return new BuiltQuery
        {
            All = fields[All].FirstOrDefault(),
            Any = fields[Any].FirstOrDefault(),
            Exact = fields[Exact].FirstOrDefault(),
            None = fields[None].FirstOrDefault(),
            Near = fields[Near].FirstOrDefault(),
            Distance = int.TryParse(
                fields[Distance].FirstOrDefault(),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var distance
            )
                ? distance
                : BuiltQuery.DefaultDistance,
            Where = SearchableParts.All.FirstOrDefault(part => part == where),
            From = fields[From].FirstOrDefault(),
            To = fields[To].FirstOrDefault(),
        };
    }
}
