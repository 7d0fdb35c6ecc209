using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace SearchKhadr.TestKit.Judge;

/// <summary>Apache Lucene 8 for Java, asked over a pipe: code that nobody here wrote says whether ours is right.</summary>
/// <remarks>
/// <b>Threads</b> Safe for any number at once; they take turns.
/// <b>Requires</b> A JDK and Debian's <c>liblucene8-java</c>; <c>LUCENE_JARS</c> names another folder of jars.
/// </remarks>
public sealed class LuceneJudge : IDisposable
{
    private static readonly Lazy<(LuceneJudge? Judge, string Reason)> Shared = new(Start);

    private readonly Process _java;
    private readonly Lock _turn = new();

    private LuceneJudge(Process java) => _java = java;

    /// <summary>The judge of this test run. Where there is none: fails with <c>CI=true</c>, skips with the reason otherwise.</summary>
    public static LuceneJudge Require()
    {
        var (judge, reason) = Shared.Value;
        if (
            judge is null
            && string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
        )
            Assert.Fail(reason);
        Assert.SkipWhen(judge is null, reason);
        return judge;
    }

    /// <summary>The judge of this process; null where there is none, with the reason.</summary>
    public static LuceneJudge? Find(out string reason)
    {
        (var judge, reason) = Shared.Value;
        return judge;
    }

    /// <summary>Runs CheckIndex with its slow checks.</summary>
    public JudgedCheck Check(string directory)
    {
        using var answer = Ask("check", directory);
        var root = answer.RootElement;
        return new JudgedCheck(
            root.GetProperty("clean").GetBoolean(),
            root.GetProperty("segments").GetInt32(),
            root.GetProperty("maxDoc").GetInt64(),
            root.GetProperty("log").GetString()!
        );
    }

    /// <summary>Fails the test unless CheckIndex calls the directory clean.</summary>
    public void AssertClean(string directory)
    {
        var check = Check(directory);
        Assert.True(check.IsClean, check.Log);
    }

    /// <summary>Each term of a field with its docFreq and totalTermFreq.</summary>
    public IReadOnlyList<(string Term, int DocFreq, long TotalTermFreq)> Terms(string directory, string field)
    {
        using var answer = Ask("terms", directory, field);
        return
        [
            .. answer
                .RootElement.GetProperty("terms")
                .EnumerateArray()
                .Select(term => (term[0].GetString()!, term[1].GetInt32(), term[2].GetInt64())),
        ];
    }

    /// <summary>The stored fields of a document in order; numbers as text.</summary>
    public IReadOnlyList<(string Name, string Value)> StoredFields(string directory, int docId)
    {
        using var answer = Ask(
            "doc",
            directory,
            docId.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        return
        [
            .. answer
                .RootElement.GetProperty("fields")
                .EnumerateArray()
                .Select(field => (field[0].GetString()!, field[1].GetString()!)),
        ];
    }

    /// <summary>Total and best hits of a query written as nested lists (see Judge.java).</summary>
    public JudgedHits Search(string directory, int k, string structuredQuery) =>
        Hits(Ask("search", directory, Number(k), structuredQuery));

    /// <summary>Total and best hits of a query in Lucene's classic syntax, analysed as English.</summary>
    public JudgedHits SearchClassic(string directory, string field, int k, string query) =>
        Hits(Ask("classic", directory, field, Number(k), query));

    /// <summary>Documents like one, by all of its words that enough documents have, weighted by how telling they are.</summary>
    public JudgedHits Like(string directory, int docId, int minDocFreq, string field) =>
        Hits(Ask("like", directory, Number(docId), Number(minDocFreq), field));

    /// <summary>Spellings of a word with their nearness and frequency; the mode is one of Lucene's names.</summary>
    public IReadOnlyList<(string Text, float Score, int DocFreq)> Spell(
        string directory,
        string field,
        string word,
        int count,
        string mode
    )
    {
        using var answer = Ask("spell", directory, field, word, Number(count), mode);
        return
        [
            .. answer
                .RootElement.GetProperty("words")
                .EnumerateArray()
                .Select(found => (found[0].GetString()!, found[1].GetSingle(), found[2].GetInt32())),
        ];
    }

    /// <summary>Counts of a sorted or sorted-set column over all matches of a structured query.</summary>
    public IReadOnlyDictionary<string, int> Facet(string directory, string structuredQuery, string field)
    {
        using var answer = Ask("facet", directory, structuredQuery, field);
        return answer
            .RootElement.EnumerateObject()
            .ToDictionary(count => count.Name, count => count.Value.GetInt32(), StringComparer.Ordinal);
    }

    /// <summary>The tokens of a text by an analyzer: <c>english</c>, <c>french</c> or <c>standard</c>.</summary>
    public JudgedTokens Analyze(string analyzer, string text)
    {
        using var answer = Ask("analyze", analyzer, text);
        var root = answer.RootElement;
        return new JudgedTokens(
            [
                .. root.GetProperty("tokens")
                    .EnumerateArray()
                    .Select(token => new JudgedToken(
                        token[0].GetString()!,
                        token[1].GetInt32(),
                        token[2].GetInt32(),
                        token[3].GetInt32(),
                        token[4].GetString()!
                    )),
            ],
            root.GetProperty("finalOffset").GetInt32(),
            root.GetProperty("finalIncrement").GetInt32()
        );
    }

    /// <summary>Makes an index in Java; each document is a list of fields with a kind: text, keyword, facet, number, vector, point (numbers parted by commas) or stored.</summary>
    public void Write(
        string directory,
        IEnumerable<IEnumerable<(string Name, string Kind, string Value)>> documents
    )
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(
                file,
                documents.Select(document =>
                    string.Join(
                        '\t',
                        document.Select(field =>
                            $"{Uri.EscapeDataString(field.Name)}\t{field.Kind}\t{Uri.EscapeDataString(field.Value)}"
                        )
                    )
                )
            );
            Ask("write", directory, file).Dispose();
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _java.Kill();
        _java.Dispose();
    }

    private static string Number(int value) =>
        value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static JudgedHits Hits(JsonDocument answer)
    {
        using (answer)
        {
            return new JudgedHits(
                answer.RootElement.GetProperty("total").GetInt32(),
                [
                    .. answer
                        .RootElement.GetProperty("hits")
                        .EnumerateArray()
                        .Select(hit => new JudgedHit(hit[0].GetInt32(), hit[1].GetSingle())),
                ]
            );
        }
    }

    private JsonDocument Ask(params string[] words)
    {
        string? line;
        lock (_turn)
        {
            _java.StandardInput.WriteLine(string.Join('\t', words.Select(Uri.EscapeDataString)));
            _java.StandardInput.Flush();
            line = _java.StandardOutput.ReadLine();
        }
        if (line is null)
            throw new InvalidOperationException("the judge ended: " + _java.StandardError.ReadToEnd());
        var answer = JsonDocument.Parse(line);
        if (answer.RootElement.TryGetProperty("error", out var error))
            throw new InvalidOperationException($"the judge cannot do {words[0]}: {error.GetString()}");
        return answer;
    }

    private static (LuceneJudge? Judge, string Reason) Start()
    {
        var folder = Environment.GetEnvironmentVariable("LUCENE_JARS") ?? "/usr/share/java";
        string[] names = ["core", "analyzers-common", "queryparser", "queries", "sandbox", "suggest"];
        var jars = Directory.Exists(folder)
            ? names.SelectMany(name => Directory.GetFiles(folder, $"lucene-{name}-8*.jar")).ToArray()
            : [];
        if (jars.Length < names.Length)
            return (
                null,
                "needs Lucene 8 for Java as judge: apt-get install liblucene8-java default-jdk-headless"
            );
        var classPath = string.Join(Path.PathSeparator, jars);
        var source = Path.Combine(AppContext.BaseDirectory, "Judge", "Judge.java");
        var key = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(source)))[..16];
        var classes = Path.Combine(Path.GetTempPath(), $"searchkhadr-judge-{Environment.UserName}-{key}");
        try
        {
            if (!File.Exists(Path.Combine(classes, "Judge.class")))
                Compile(classPath, source, classes);
            return (new LuceneJudge(Launch(classPath, classes)), "");
        }
        catch (System.ComponentModel.Win32Exception noJava)
        {
            return (
                null,
                $"needs a JDK for the judge: apt-get install default-jdk-headless ({noJava.Message})"
            );
        }
    }

    private static void Compile(string classPath, string source, string classes)
    {
        var draft = Directory.CreateTempSubdirectory("searchkhadr-javac-").FullName;
        using var javac = Process.Start(
            new ProcessStartInfo("javac", ["-cp", classPath, "-d", draft, source])
        )!;
        javac.WaitForExit();
        if (javac.ExitCode != 0)
            throw new InvalidOperationException("javac could not compile the judge");
        try
        {
            Directory.Move(draft, classes);
        }
        catch (IOException) when (Directory.Exists(classes))
        {
            // Another test process was quicker with the same source.
            Directory.Delete(draft, recursive: true);
        }
    }

    private static Process Launch(string classPath, string classes)
    {
        var start = new ProcessStartInfo(
            "java",
            [
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes + Path.PathSeparator + classPath,
                "Judge",
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        var java = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!java.HasExited)
                java.Kill();
        };
        return java;
    }
}
