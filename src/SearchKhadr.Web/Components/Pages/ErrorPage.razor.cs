using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Web.Components.Pages;

/// <summary>What is shown when a page could not be made.</summary>
public sealed partial class ErrorPage
{
    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private string? DamagedFile =>
        Context?.Features.Get<IExceptionHandlerFeature>()?.Error is IndexException damage
            ? damage.Message
            : null;
}
