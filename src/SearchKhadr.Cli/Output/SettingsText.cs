namespace SearchKhadr.Cli.Output;

/// <summary>Shows what is set beside the command line, and where.</summary>
internal static class SettingsText
{
    private const int NameWidth = 16;

    /// <summary>Shows them.</summary>
    /// <param name="settings">What is set.</param>
    /// <param name="known">The options that can be set, without dashes.</param>
    /// <param name="terminal">Where to.</param>
    public static void Write(Settings settings, IEnumerable<string> known, Terminal terminal)
    {
        var names = known.ToHashSet(StringComparer.Ordinal);
        if (settings.Values.Count == 0)
            terminal.Out.WriteLine(
                "Nothing is set: no variable SEARCHKHADR_..., and no searchkhadr.json in this folder."
            );
        foreach (var (name, (values, origin)) in settings.Values)
        {
            var shown = IsSecret(name) ? "(not shown)" : string.Join(", ", values);
            var from =
                "from " + Terminal.Safe(origin) + (names.Contains(name) ? "" : "; no option that can be set");
            terminal.Out.WriteLine(
                $"{Terminal.Safe(name).PadRight(NameWidth)}{Terminal.Safe(shown)}  {terminal.Dim(from)}"
            );
        }
    }

    private static bool IsSecret(string name) =>
        name.Contains("password", StringComparison.Ordinal)
        || name.Contains("token", StringComparison.Ordinal);
}
