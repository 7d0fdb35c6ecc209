using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace SearchKhadr.Web.Hosting;

/// <summary>Remembers light or dark in a cookie and goes back to the page it was asked from.</summary>
internal static class AppearanceEndpoint
{
    /// <summary>Where the form posts to.</summary>
    public const string Path = "/appearance";

    /// <summary>The cookie's name.</summary>
    public const string Cookie = "appearance";

    private static readonly string[] Choices = [Appearances.Light, Appearances.Dark];

    /// <summary>Sets the cookie, or removes it for the system's own choice.</summary>
    public static IResult Choose(HttpContext context, [FromForm] string? choice, [FromForm] string? back)
    {
        ChoiceCookie.Write(context, Cookie, Known(choice));
        return Results.Redirect(OwnPath.Of(back));
    }

    /// <summary>The choice a request carries; null follows the system.</summary>
    public static string? Of(HttpContext? context) => Known(context?.Request.Cookies[Cookie]);

    private static string? Known(string? choice) =>
        Choices.Contains(choice, StringComparer.Ordinal) ? choice : null;
}
