using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Components;

/// <summary>The document around every page.</summary>
public sealed partial class App
{
    private const string Own = "_content/SearchKhadr.Web/";
    private const string LightTheme = "_content/Radzen.Blazor/css/material-base.css";
    private const string DarkTheme = "_content/Radzen.Blazor/css/material-dark-base.css";
    private const string LightMedia = "not (prefers-color-scheme: dark)";
    private const string DarkMedia = "(prefers-color-scheme: dark)";

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private string? Appearance => AppearanceEndpoint.Of(Context);
}
