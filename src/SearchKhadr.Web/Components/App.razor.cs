using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Components;

/// <summary>The document around every page.</summary>
public sealed partial class App
{
    private const string Own = "_content/SearchKhadr.Web/";

    // The name by which the stylesheet asks for it, so that it is loaded once.
    private const string Font = Own + "fonts/khadr-sans.woff2";

    [Inject]
    private PageStyle Style { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private string? Appearance => AppearanceEndpoint.Of(Context);

    private bool IsSearch => Context?.Request.Path.Value is "/";
}
