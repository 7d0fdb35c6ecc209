using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Layout;

/// <summary>The other languages of the page, each by its own name: a plain form that sets a cookie.</summary>
public sealed partial class LanguageForm
{
    private static IEnumerable<string> Others => ReaderLanguage.All.Where(tag => tag != ReaderLanguage.Tag);
}
