using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SearchKhadr.Web.Access;

/// <summary>The cookie of somebody who has given the password.</summary>
internal static class SessionCookie
{
    /// <summary>The scheme's name.</summary>
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    private const string Name = "searchkhadr-session";

    /// <summary>Half a day after the last visit one is asked again.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);

    /// <summary>Adds it; scripts on the page cannot read it, and other sites' forms do not bring it.</summary>
    public static void Add(IServiceCollection services) =>
        services
            .AddAuthentication(Scheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = Name;
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                cookie.Cookie.IsEssential = true;
                cookie.ExpireTimeSpan = Kept;
                cookie.SlidingExpiration = true;
            });
}
