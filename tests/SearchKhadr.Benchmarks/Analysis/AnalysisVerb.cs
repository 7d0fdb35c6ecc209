using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchKhadr.Analysis.English;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Benchmarks.Analysis;

/// <summary>Measures how fast English is taken apart, beside Lucene for Java on the same texts.</summary>
internal static class AnalysisVerb
{
    private const int Rounds = 12;
    private const int Seed = 20261122;
    private const int Texts = 10_000;
    private const int SizedArticles = 2_000;

    public static int Run()
    {
        Report("generated", [.. GeneratedText.Make(Seed, Texts)]);
        if (SharedData.Find("data", "corpora", "reuters21578.jsonl.gz") is { } reuters)
            Report("reuters21578", [.. Corpora.Lines(reuters)]);
        else
            Console.WriteLine("reuters21578 is not here");
        if (SharedData.Find("data", "corpora", "allsides.jsonl.gz") is { } allsides)
            IndexSizes.Report([.. Corpora.Articles(allsides).Take(SizedArticles)]);
        return 0;
    }

    private static void Report(string name, string[] texts)
    {
        texts = [.. texts.Select(text => text.ReplaceLineEndings(" "))];
        var bytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text) + 1L);
        var (tokens, ours) = Ours(texts, bytes);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -14} {bytes / 1e6, 6:F1} MB {tokens, 9} tokens  ours {ours, 6:F1} MB a CPU second"
        );
        if (Java(texts) is var (theirTokens, theirs))
            line += string.Create(
                CultureInfo.InvariantCulture,
                $"  Lucene {theirs, 6:F1} ({theirTokens} tokens)  ratio {ours / theirs:F2}"
            );
        Console.WriteLine(line);
    }

    private static (long Tokens, double MegabytesPerSecond) Ours(string[] texts, long bytes)
    {
        var stream = new EnglishAnalyzer().Open("body");
        var best = 0.0;
        long tokens = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            tokens = texts.Sum(text => Count(stream, text));
            best = Math.Max(best, bytes / 1e6 / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }
        return (tokens, best);
    }

    private static long Count(TokenStream stream, string text)
    {
        long tokens = 0,
            check = 0;
        for (stream.Reset(text.AsMemory()); stream.MoveNext(); tokens++)
            check += stream.Term.Length + stream.StartOffset + stream.EndOffset + stream.PositionIncrement;
        return check < 0 ? -1 : tokens;
    }

    private static (long Tokens, double MegabytesPerSecond)? Java(string[] texts)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Combine("texts.txt");
        File.WriteAllLines(file, texts);
        var program = Path.Combine(AppContext.BaseDirectory, "Analysis", "AnalysisBenchmark.java");
        var jars = Environment.GetEnvironmentVariable("LUCENE_JARS") ?? "/usr/share/java";
        if (!Directory.Exists(jars) || Directory.GetFiles(jars, "lucene-*.jar") is not { Length: > 0 } found)
            return null;
        var start = new ProcessStartInfo("java") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (
            var argument in (string[])
                ["-cp", string.Join(':', found), program, file, Rounds.ToString(CultureInfo.InvariantCulture)]
        )
            start.ArgumentList.Add(argument);
        using var java = Process.Start(start)!;
        var answer = java.StandardOutput.ReadToEnd().Trim().Split('\t');
        java.WaitForExit();
        return answer is [var tokens, var speed]
            ? (
                long.Parse(tokens, CultureInfo.InvariantCulture),
                double.Parse(speed, CultureInfo.InvariantCulture)
            )
            : null;
    }
}
