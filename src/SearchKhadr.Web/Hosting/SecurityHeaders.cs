using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Hosting;

/// <summary>Says on every answer what a page may load, run and tell.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, ArchiveSiteOptions options, PageStyle style)
{
    // Everything from this server, nothing inline but images written as data and the one style.
    private readonly string _policy =
        $"default-src 'none'; script-src 'self'; style-src 'self' {style.Source}; font-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /// <summary>Adds the headers, then lets the request through.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() => Write(context.Response));
        if (!options.AllowRobots)
            context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        return next(context);
    }

    private Task Write(HttpResponse response)
    {
        var headers = response.Headers;
        // What is served of somebody else's page has a policy of its own, which says who may frame it too.
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = _policy;
            headers.XFrameOptions = "DENY";
        }
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
