using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Hosting;

/// <summary>Shows the page of an error as a page, whatever was asked: a form that was turned away is not read again.</summary>
internal sealed class ErrorsAsPages(RequestDelegate next)
{
    /// <summary>Passes the request on; one that is answered by an error's page as if that page had been asked for.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (
            context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null
        )
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IAntiforgeryValidationFeature>(null);
        }
        return next(context);
    }
}
