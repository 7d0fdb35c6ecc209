using System.Globalization;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>Has the page speak a language until it is disposed of.</summary>
internal sealed class SpokenLanguage : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public SpokenLanguage(string language) =>
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
