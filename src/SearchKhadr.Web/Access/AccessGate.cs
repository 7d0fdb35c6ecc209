using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Web.Api;

namespace SearchKhadr.Web.Access;

/// <summary>Lets a request through when who sends it may come in; asks for the password or token otherwise.</summary>
internal sealed class AccessGate(RequestDelegate next, AccessControl access)
{
    // What the login page itself is made of, and what tells a supervisor that the server lives; nothing of the archive.
    private static readonly PathString[] Open =
    [
        LoginEndpoint.Page,
        "/_content",
        "/health",
        "/robots.txt",
        "/appearance",
        "/language",
    ];

    /// <summary>Lets the request through, or answers 401 or with the way to the login form.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!access.Asks || IsOpen(context.Request.Path) || await IsLetIn(context))
        {
            await next(context);
            return;
        }
        if (context.Response.HasStarted || context.Response.StatusCode != StatusCodes.Status200OK)
            return;
        if (access.HasPassword && AsksForPage(context.Request))
        {
            var back = context.Request.Path + context.Request.QueryString;
            context.Response.Redirect(LoginEndpoint.PageFor(back));
            return;
        }
        context.Response.Headers.WWWAuthenticate = "Bearer";
        await ApiProblem.Unauthorized.WriteAsync(context);
    }

    private static bool IsOpen(PathString path) =>
        Array.Exists(Open, open => path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase));

    private static bool AsksForPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private async Task<bool> IsLetIn(HttpContext context)
    {
        if (AccessControl.TokenOf(context.Request) is not { } token)
            return (await context.AuthenticateAsync(SessionCookie.Scheme)).Succeeded;
        var verdict = await access.JudgeTokenAsync(context, token);
        if (verdict.HasToWait)
        {
            context.Response.Headers.RetryAfter = verdict.WaitSeconds;
            await ApiProblem
                .TooMany.With(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Too many wrong tokens from this address; try again in {verdict.WaitSeconds} seconds."
                    )
                )
                .WriteAsync(context);
        }
        return verdict.IsRight;
    }
}
