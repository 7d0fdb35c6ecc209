using System.Diagnostics.CodeAnalysis;
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
    [SuppressMessage(
        "Minor Code Smell",
        "S2092:Set the Secure flag",
        Justification = "Over http on one's own machine a secure cookie is not kept; this one holds no secret."
    )]
    public static IResult Choose(HttpContext context, [FromForm] string? choice, [FromForm] string? back)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(365),
        };
        if (Choices.Contains(choice, StringComparer.Ordinal))
            context.Response.Cookies.Append(Cookie, choice!, options);
        else
            context.Response.Cookies.Delete(Cookie);
        return Results.Redirect(IsLocal(back) ? back! : "/");
    }

    /// <summary>The choice a request carries; null follows the system.</summary>
    public static string? Of(HttpContext? context)
    {
        var choice = context?.Request.Cookies[Cookie];
        return Choices.Contains(choice, StringComparer.Ordinal) ? choice : null;
    }

    // "//host" and "/\host" are addresses of other hosts to a browser.
    private static bool IsLocal(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);
}
