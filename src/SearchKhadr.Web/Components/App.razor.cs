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

    // In this order: what the later ones call is defined in the first.
    private static readonly string[] Scripts =
    [
        Own + "site.js",
        Own + "keys.js",
        Own + "suggest.js",
        Own + "filters.js",
        Own + "read.js",
        Own + "builder.js",
        Own + "reading.js",
        Own + "blazor.web.js",
    ];

    [Inject]
    private PageStyle Style { get; set; } = default!;

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private string? Appearance => AppearanceEndpoint.Of(Context);
}
