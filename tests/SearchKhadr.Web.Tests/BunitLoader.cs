using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace SearchKhadr.Web.Tests;

/// <summary>
/// bUnit names a newer AngleSharp.Diffing than can be restored; the one beside the tests has all that it calls.
/// </summary>
internal static class BunitLoader
{
    [ModuleInitializer]
    internal static void Register() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name) =>
        name.Name == "AngleSharp.Diffing"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
            : null;
}
