using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Web.Api;

/// <summary>Tells programs in their form what goes wrong below <c>/api</c>.</summary>
internal static class ApiErrors
{
    /// <summary>Puts the answers in their form.</summary>
    public static void Use(IApplicationBuilder api)
    {
        api.UseExceptionHandler(handler => handler.Run(AnswerAsync));
        api.UseStatusCodePages(pages =>
            ApiProblem.Of(pages.HttpContext.Response.StatusCode).WriteAsync(pages.HttpContext)
        );
    }

    private static Task AnswerAsync(HttpContext context) =>
        ProblemOf(context.Features.Get<IExceptionHandlerFeature>()?.Error).WriteAsync(context);

    private static ApiProblem ProblemOf(Exception? error) =>
        error switch
        {
            IndexException damage => ApiProblem.Damaged.With(damage.Message),
            QueryTooComplexException => ApiProblem.TooCostly.With(
                "It has too many words, or too many that a star stands for."
            ),
            BadHttpRequestException bad => ApiProblem.BadParameter with { Status = bad.StatusCode },
            _ => ApiProblem.Of(StatusCodes.Status500InternalServerError),
        };
}
