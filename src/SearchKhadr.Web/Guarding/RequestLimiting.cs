using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using SearchKhadr.Web.Api;

namespace SearchKhadr.Web.Guarding;

/// <summary>Works on so many requests at once and lets the others wait, so that all are answered soon.</summary>
/// <remarks>
/// Pages are work for the processor: more of them at once than keep it busy only hold more memory, and each second answers
/// fewer. Files take as long as their reader's line, and do not stand in a page's way.
/// </remarks>
internal static class RequestLimiting
{
    private static readonly PathString[] Free = ["/_blazor", "/_content", "/health", "/metrics"];
    private static readonly PathString[] Files = ["/api/export", "/original"];

    /// <summary>Sets the limiter up.</summary>
    public static void Configure(RateLimiterOptions options, SearchLimits limits)
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, Work>(context =>
            WorkOf(context.Request.Path) switch
            {
                Work.None => RateLimitPartition.GetNoLimiter(Work.None),
                Work.File => AtOnce(Work.File, limits.Files, limits.Waiting),
                var page => AtOnce(page, limits.Pages, limits.Waiting),
            }
        );
        options.OnRejected = static async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            await Busy.WriteAsync(rejected.HttpContext);
        };
    }

    private static ApiProblem Busy { get; } =
        new(503, "busy", "The archive has too many readers just now.", "Try again in a second.");

    private static RateLimitPartition<Work> AtOnce(Work work, int count, int waiting) =>
        RateLimitPartition.GetConcurrencyLimiter(
            work,
            _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = count,
                QueueLimit = waiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }
        );

    private static Work WorkOf(PathString path) =>
        IsUnder(Free, path) ? Work.None
        : IsUnder(Files, path) ? Work.File
        : Work.Page;

    private static bool IsUnder(PathString[] roots, PathString path) =>
        Array.Exists(roots, root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));

    private enum Work
    {
        None,
        Page,
        File,
    }
}
