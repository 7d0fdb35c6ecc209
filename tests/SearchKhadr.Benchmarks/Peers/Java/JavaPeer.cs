using System.Diagnostics;

namespace SearchKhadr.Benchmarks.Peers.Java;

/// <summary>A Lucene for Java, compiled against when the benchmark runs, where a JDK and its jars are.</summary>
internal sealed class JavaPeer
{
    private const string Shared = "/usr/share/java";

    private static readonly string[] Parts =
    [
        "core",
        "analyzers-common",
        "facet",
        "highlighter",
        "memory",
        "queries",
    ];

    private readonly string _classPath;
    private readonly string _program;

    private JavaPeer(string classPath, string program)
    {
        _classPath = classPath;
        _program = program;
    }

    /// <summary>Lucene 8; null, and the reason, where there is none.</summary>
    public static JavaPeer? Find(string work, out string reason) =>
        Find(
            "Peer",
            "8",
            Environment.GetEnvironmentVariable("LUCENE_JARS") ?? Shared,
            "needs apt-get install liblucene8-java libjackson2-core-java default-jdk-headless",
            work,
            out reason
        );

    /// <summary>Lucene 4.10; null, and the reason, where there is none.</summary>
    public static JavaPeer? FindEarlier(string work, out string reason) =>
        Find(
            "EarlierPeer",
            "4.10",
            Environment.GetEnvironmentVariable("LUCENE_4_JARS") ?? "",
            "LUCENE_4_JARS names no folder with its jars (Debian's two packages exclude each other: "
                + "apt-get download liblucene4.10-java, dpkg -x)",
            work,
            out reason
        );

    /// <summary>What to run with which words.</summary>
    public (string Program, string[] Args) Command(params string[] args) =>
        (Tool("java"), ["-cp", _classPath, _program, .. args]);

    private static JavaPeer? Find(
        string program,
        string version,
        string folder,
        string remedy,
        string work,
        out string reason
    )
    {
        string[] found =
        [
            .. Parts.SelectMany(part => First(folder, $"lucene-{part}-{version}*.jar")),
            .. First(Shared, "jackson-core*.jar"),
        ];
        if (found.Length <= Parts.Length)
        {
            reason = remedy;
            return null;
        }
        var classes = Path.Combine(work, "java-" + version);
        var jars = string.Join(Path.PathSeparator, found);
        try
        {
            using var compiler = Process.Start(
                new ProcessStartInfo(
                    Tool("javac"),
                    ["-nowarn", "-cp", jars, "-d", classes, Source("PeerProgram"), Source(program)]
                )
            )!;
            compiler.WaitForExit();
            reason = "javac could not compile the program";
            return compiler.ExitCode == 0 ? new JavaPeer(classes + Path.PathSeparator + jars, program) : null;
        }
        catch (FileNotFoundException problem)
        {
            reason = $"needs apt-get install default-jdk-headless ({problem.Message})";
            return null;
        }
    }

    private static IEnumerable<string> First(string folder, string name) =>
        Directory.Exists(folder)
            ? Directory.GetFiles(folder, name).Order(StringComparer.Ordinal).Take(1)
            : [];

    private static string Source(string program) =>
        Path.Combine(AppContext.BaseDirectory, "Peers", "Java", program + ".java");

    /// <summary>Where one of the JDK's programs is.</summary>
    private static string Tool(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"no {name} on the path");
}
