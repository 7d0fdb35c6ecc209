using YamlDotNet.Core;

namespace SearchKhadr.Ingestion.Cataloguing;

/// <summary>Knows what YamlDotNet throws on a text that is no YAML.</summary>
internal static class BrokenYaml
{
    /// <summary>Whether a fault is the text's: besides its own exception, the library lets two of .NET's out.</summary>
    public static bool Is(Exception fault) =>
        fault is YamlException or InvalidOperationException or ArgumentException;

    /// <summary>The line that the library names; null where it names none.</summary>
    public static int? LineOf(Exception fault) => (int?)(fault as YamlException)?.Start.Line;
}
