using Microsoft.AspNetCore.Http;

namespace SearchKhadr.Web.Hosting;

/// <summary>Answers HEAD as GET would be answered; the server leaves the body out by itself.</summary>
/// <remarks><b>Source</b> RFC 9110 section 9.3.2: a general-purpose server supports GET and HEAD.</remarks>
internal sealed class HeadAsGet(RequestDelegate next)
{
    /// <summary>Lets pages, which are mapped for GET alone, take the request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}
