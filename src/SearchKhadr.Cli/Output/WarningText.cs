using System.Globalization;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Output;

/// <summary>Says what a person should look at, though nothing failed.</summary>
internal static class WarningText
{
    /// <summary>Writes a line for each warning under a heading; nothing where there is none.</summary>
    public static void Write(IReadOnlyList<IngestWarning> warnings, TextWriter target)
    {
        if (warnings.Count > 0)
            target.WriteLine("To look at:");
        foreach (var warning in warnings)
        {
            var line = warning.Line is { } number
                ? string.Create(CultureInfo.InvariantCulture, $":{number}")
                : "";
            target.WriteLine(Terminal.Safe($"  {warning.File}{line}  {warning.Message}"));
        }
    }
}
