namespace SearchKhadr.Cli.Output;

/// <summary>Shows what is set beside the command line, and where.</summary>
internal static class SettingsText
{
    private const int NameWidth = 16;

    public static void Write(Settings settings, Terminal terminal)
    {
        if (settings.Values.Count == 0)
            terminal.Out.WriteLine(
                "Nothing is set: no variable SEARCHKHADR_..., and no searchkhadr.json in this folder."
            );
        foreach (var (name, (values, origin)) in settings.Values)
        {
            var shown = IsSecret(name) ? "(not shown)" : string.Join(", ", values);
            terminal.Out.WriteLine(
                $"{Terminal.Safe(name).PadRight(NameWidth)}{Terminal.Safe(shown)}  {terminal.Dim("from " + Terminal.Safe(origin))}"
            );
        }
    }

    private static bool IsSecret(string name) =>
        name.Contains("password", StringComparison.Ordinal)
        || name.Contains("token", StringComparison.Ordinal);
}
