using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Hosting;

/// <summary>Remembers the language of the page in a cookie and goes back to where it was asked from.</summary>
internal static class LanguageEndpoint
{
    /// <summary>Where the form posts to.</summary>
    public const string Path = "/language";

    /// <summary>The cookie's name.</summary>
    public const string Cookie = "language";

    /// <summary>Sets the cookie, or removes it for what the browser asks.</summary>
    public static IResult Choose(HttpContext context, [FromForm] string? choice, [FromForm] string? back)
    {
        ChoiceCookie.Write(context, Cookie, ReaderLanguage.All.FirstOrDefault(tag => tag == choice));
        return Results.Redirect(OwnPath.Of(back));
    }

    /// <summary>How the language of a request is found: by the cookie, else by what the browser asks, else English.</summary>
    /// <remarks>Only the words change: code that formats says for whom it does so.</remarks>
    public static RequestLocalizationOptions Localization()
    {
        var options = new RequestLocalizationOptions
        {
            ApplyCurrentCultureToResponseHeaders = true,
            RequestCultureProviders =
            [
                new CustomRequestCultureProvider(static context => Task.FromResult(Chosen(context))),
                new AcceptLanguageHeaderRequestCultureProvider(),
            ],
        };
        return options
            .SetDefaultCulture(ReaderLanguage.English)
            .AddSupportedCultures(ReaderLanguage.English)
            .AddSupportedUICultures([.. ReaderLanguage.All]);
    }

    private static ProviderCultureResult? Chosen(HttpContext context)
    {
        var choice = context.Request.Cookies[Cookie];
        return ReaderLanguage.All.Contains(choice, StringComparer.Ordinal)
            ? new ProviderCultureResult(choice)
            : null;
    }
}
