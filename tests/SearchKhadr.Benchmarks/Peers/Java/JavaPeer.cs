using System.Diagnostics;

namespace SearchKhadr.Benchmarks.Peers.Java;

/// <summary>Lucene 8 for Java, compiled when the benchmark runs, where a JDK and Debian's jars are.</summary>
internal sealed class JavaPeer
{
    private static readonly string[] Jars =
    [
        "lucene-core-8*.jar",
        "lucene-analyzers-common-8*.jar",
        "lucene-facet-8*.jar",
        "lucene-highlighter-8*.jar",
        "lucene-memory-8*.jar",
        "lucene-queries-8*.jar",
        "jackson-core*.jar",
    ];

    private readonly string _classPath;

    private JavaPeer(string classPath) => _classPath = classPath;

    /// <summary>Compiles the program; null, and the reason, where it cannot be.</summary>
    public static JavaPeer? Find(string work, out string reason)
    {
        var folder = Environment.GetEnvironmentVariable("LUCENE_JARS") ?? "/usr/share/java";
        string[] found = Directory.Exists(folder)
            ?
            [
                .. Jars.SelectMany(name =>
                    Directory.GetFiles(folder, name).Order(StringComparer.Ordinal).Take(1)
                ),
            ]
            : [];
        if (found.Length < Jars.Length)
        {
            reason = "needs apt-get install liblucene8-java libjackson2-core-java default-jdk-headless";
            return null;
        }
        var classes = Path.Combine(work, "java");
        var jars = string.Join(Path.PathSeparator, found);
        try
        {
            var source = Path.Combine(AppContext.BaseDirectory, "Peers", "Java", "Peer.java");
            using var compiler = Process.Start(
                new ProcessStartInfo(Tool("javac"), ["-nowarn", "-cp", jars, "-d", classes, source])
            )!;
            compiler.WaitForExit();
            reason = "javac could not compile the program";
            return compiler.ExitCode == 0 ? new JavaPeer(classes + Path.PathSeparator + jars) : null;
        }
        catch (FileNotFoundException problem)
        {
            reason = $"needs apt-get install default-jdk-headless ({problem.Message})";
            return null;
        }
    }

    /// <summary>What to run with which words.</summary>
    public (string Program, string[] Args) Command(params string[] args) =>
        (Tool("java"), ["-cp", _classPath, "Peer", .. args]);

    /// <summary>Where one of the JDK's programs is.</summary>
    private static string Tool(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"no {name} on the path");
}
