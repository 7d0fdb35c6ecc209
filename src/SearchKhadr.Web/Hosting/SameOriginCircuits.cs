using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Hosting;

/// <summary>Turns away a circuit that a page of another origin tries to open; browsers let WebSockets cross origins.</summary>
internal sealed class SameOriginCircuits(RequestDelegate next)
{
    private static readonly PathString Circuits = "/_blazor";

    /// <summary>Lets the request through unless it is for a circuit and says it comes from elsewhere.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments(Circuits, StringComparison.OrdinalIgnoreCase) || IsOwn(request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsOwn(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || string.Equals(
                origin,
                $"{request.Scheme}://{request.Host}",
                StringComparison.OrdinalIgnoreCase
            );
    }
}
