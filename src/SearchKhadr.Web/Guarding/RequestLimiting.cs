using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using SearchKhadr.Web.Api;

namespace SearchKhadr.Web.Guarding;

/// <summary>Works on so many requests at once and lets the others wait, so that all are answered soon.</summary>
internal static class RequestLimiting
{
    private static readonly PathString[] Free = ["/_blazor", "/_content", "/health", "/metrics"];

    /// <summary>Sets the limiter up.</summary>
    public static void Configure(RateLimiterOptions options, SearchLimits limits)
    {
        options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, bool>(context =>
            IsFree(context.Request.Path)
                ? RateLimitPartition.GetNoLimiter(partitionKey: false)
                : RateLimitPartition.GetConcurrencyLimiter(
                    partitionKey: true,
                    _ => new ConcurrencyLimiterOptions
                    {
                        PermitLimit = limits.Requests,
                        QueueLimit = limits.Waiting,
                        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
                    }
                )
        );
        options.OnRejected = static async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            await Busy.WriteAsync(rejected.HttpContext);
        };
    }

    private static ApiProblem Busy { get; } =
        new(503, "busy", "The archive has too many readers just now.", "Try again in a second.");

    private static bool IsFree(PathString path) =>
        Array.Exists(Free, free => path.StartsWithSegments(free, StringComparison.OrdinalIgnoreCase));
}
