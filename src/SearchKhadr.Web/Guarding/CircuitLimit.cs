using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Guarding;

/// <summary>Turns away a page's live connection when there are too many; the page works on without it.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
internal sealed class CircuitLimit(RequestDelegate next, SearchLimits limits)
{
    private static readonly PathString Circuits = "/_blazor";

    private int _open;

    /// <summary>Lets the request through unless it is for one connection too many.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        // A WebSocket is one request for as long as it is open; without it, one request after the other waits for news.
        if (context.Request.Path != Circuits)
        {
            await next(context);
            return;
        }
        try
        {
            if (Interlocked.Increment(ref _open) <= limits.Circuits)
                await next(context);
            else
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}
