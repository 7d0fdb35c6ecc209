using Microsoft.AspNetCore.Http;
using SearchKhadr.Web.Addressing;
using SearchKhadr.Web.Components.Searching;

namespace SearchKhadr.Web.Hosting;

/// <summary>Remembers how results are laid out in a cookie and goes back to them.</summary>
internal static class ViewEndpoint
{
    /// <summary>Where the form posts to.</summary>
    public const string Path = "/view";

    /// <summary>The cookie's name.</summary>
    public const string Cookie = "view";

    /// <summary>Sets the cookie; columns stay as they were where none is said.</summary>
    public static async Task<IResult> Choose(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        string?[] columns = form["columns"] is { Count: > 0 } said ? [.. said] : [.. Of(context).Columns];
        var view = ResultsView.Parse(string.Join('.', [form["layout"].ToString(), .. columns]));
        ChoiceCookie.Write(context, Cookie, view.ToString());
        return Results.Redirect(WithoutMentions(OwnPath.Of(form["back"])));
    }

    // What the address says goes before the cookie.
    private static string WithoutMentions(string back)
    {
        var query = back.IndexOf('?', StringComparison.Ordinal);
        return query < 0 || back[..query] != "/"
            ? back
            : SearchAddress.Results(SearchAddress.Parse(back[query..]) with { Mentions = false });
    }

    /// <summary>The choice a request carries; the list where it carries none.</summary>
    public static ResultsView Of(HttpContext? context) => ResultsView.Parse(context?.Request.Cookies[Cookie]);
}
