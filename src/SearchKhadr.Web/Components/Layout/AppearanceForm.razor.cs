using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Web.Hosting;

namespace SearchKhadr.Web.Components.Layout;

/// <summary>Light, dark or as the system says: a plain form that sets a cookie.</summary>
public sealed partial class AppearanceForm
{
    private static IEnumerable<(string Choice, string Label)> Choices =>
        [(Appearances.Light, Texts.Light), (Appearances.Dark, Texts.Dark), (Appearances.System, Texts.Auto)];

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private string Current => AppearanceEndpoint.Of(Context) ?? Appearances.System;
}
