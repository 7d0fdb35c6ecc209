using System.Globalization;
using System.Runtime.CompilerServices;

namespace SearchKhadr.Web.Tests.Samples;

/// <summary>The tests read English unless they say otherwise, whatever this machine speaks.</summary>
internal static class EnglishByDefault
{
    [ModuleInitializer]
    internal static void Set()
    {
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en");
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
    }
}
