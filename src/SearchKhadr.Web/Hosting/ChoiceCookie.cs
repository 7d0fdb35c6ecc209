using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Hosting;

/// <summary>A cookie that remembers how a reader wants the page to be.</summary>
internal static class ChoiceCookie
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>Sets it, or removes it where there is no choice.</summary>
    [SuppressMessage(
        "Minor Code Smell",
        "S2092:Set the Secure flag",
        Justification = "Over http on one's own machine a secure cookie is not kept; this one holds no secret."
    )]
    public static void Write(HttpContext context, string name, string? choice)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            MaxAge = Kept,
        };
        if (choice is not null)
            context.Response.Cookies.Append(name, choice, options);
        else
            context.Response.Cookies.Delete(name);
    }
}
