namespace SearchKhadr.Benchmarks.Peers;

/// <summary>How this program starts itself for a part that runs in a process of its own.</summary>
internal static class OwnCommand
{
    /// <summary>The verb that only this program gives itself.</summary>
    public const string Verb = "peers-own";

    public static (string Program, string[] Args) Of(params string[] args)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return (program, isHost ? [typeof(OwnCommand).Assembly.Location, Verb, .. args] : [Verb, .. args]);
    }
}
