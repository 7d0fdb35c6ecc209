using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace SearchKhadr.Web.Api;

/// <summary>What went wrong, as programs read it.</summary>
/// <remarks><b>Source</b> RFC 9457.</remarks>
/// <param name="Status">The status of the answer.</param>
/// <param name="Name">What the problem's address ends in.</param>
/// <param name="Title">What kind of problem it is; always the same for one.</param>
/// <param name="Detail">What went wrong this time.</param>
internal sealed record ApiProblem(int Status, string Name, string Title, string Detail)
{
    /// <summary>A parameter that cannot be.</summary>
    public static ApiProblem BadParameter { get; } =
        new(400, "bad-parameter", "A parameter cannot be understood.", "");

    /// <summary>No secret, or a wrong one.</summary>
    public static ApiProblem Unauthorized { get; } =
        new(
            401,
            "unauthorized",
            "This archive asks who you are.",
            "Send the token as \"Authorization: Bearer TOKEN\", or log in with a browser."
        );

    /// <summary>Nothing there.</summary>
    public static ApiProblem NotFound { get; } =
        new(404, "not-found", "There is nothing at this address.", "See /api for what there is.");

    /// <summary>Asked too often.</summary>
    public static ApiProblem TooMany { get; } = new(429, "too-many", "Too many requests.", "");

    /// <summary>The index is damaged.</summary>
    public static ApiProblem Damaged { get; } =
        new(500, "damaged-index", "The index on disk is damaged.", "");

    /// <summary>The search costs too much.</summary>
    public static ApiProblem TooCostly { get; } =
        new(503, "too-costly", "The search was stopped because it costs too much.", "");

    /// <summary>A problem that has a status and no more.</summary>
    public static ApiProblem Of(int status) =>
        status switch
        {
            404 => NotFound,
            401 => Unauthorized,
            429 => TooMany,
            405 => new(405, "method", "This address is only read.", "Use GET."),
            _ => new(status, "failed", "The request failed.", "The reason is in the terminal of the server."),
        };

    /// <summary>The same problem, told.</summary>
    public ApiProblem With(string detail) => this with { Detail = detail };

    /// <summary>Answers with the problem.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return context.Response.WriteAsJsonAsync(
            new ProblemDetails
            {
                Type = $"/api#problem-{Name}",
                Title = Title,
                Status = Status,
                Detail = Detail.Length == 0 ? null : Detail,
                Instance = context.Request.Path + context.Request.QueryString,
            },
            options: null,
            contentType: "application/problem+json",
            context.RequestAborted
        );
    }
}
