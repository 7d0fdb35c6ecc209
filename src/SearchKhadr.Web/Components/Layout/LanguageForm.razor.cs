using Microsoft.AspNetCore.Components;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Layout;

/// <summary>The other languages of the page, each by its own name: a plain form that sets a cookie.</summary>
public sealed partial class LanguageForm
{
    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private static IEnumerable<string> Others => ReaderLanguage.All.Where(tag => tag != ReaderLanguage.Tag);

    private string Here => new Uri(Navigation.Uri).PathAndQuery;
}
