using System.Diagnostics;
using System.Text.Json;

namespace SearchKhadr.Benchmarks.Extraction.Readers;

/// <summary>Reads the same pages with an extractor in Python, where it is installed: each in the order it is asked for.</summary>
/// <remarks><b>Source</b> readability-lxml (Debian's python3-readability) and trafilatura.</remarks>
internal sealed class PythonPeer
{
    private readonly Process _process;

    /// <summary>Starts the peer's process, which ends when its input does.</summary>
    /// <param name="module">The name it is imported by: <c>readability</c> or <c>trafilatura</c>.</param>
    private PythonPeer(string module)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "Extraction", "Readers", "peer_reader.py");
        _process = Process.Start(
            new ProcessStartInfo(Environment.GetEnvironmentVariable("PYTHON") ?? "python3", [script, module])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
    }

    /// <summary>A reader whose process ends when this one does and closes its input.</summary>
    public static PageReader Reader(string module) => new(module, new PythonPeer(module).Score, IsWarm: true);

    private PageScore Score(GoldPage gold)
    {
        _process.StandardInput.WriteLine(gold.Path);
        _process.StandardInput.Flush();
        var answer =
            _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException("the peer in Python ended; what it wrote says why");
        using var page = JsonDocument.Parse(answer);
        var found = page.RootElement;
        if (Text(found, "fault") is { } fault)
            Console.Error.WriteLine($"{gold.Set}/{gold.File}: {fault}");
        var authors = Text(found, "author") ?? "";
        var draft = PeerDraft.Of(
            Text(found, "title"),
            Text(found, "body"),
            authors.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Text(found, "date"),
            Text(found, "comments")
        );
        return new PageScore(gold, draft, found.GetProperty("cpu").GetDouble());
    }

    private static string? Text(JsonElement found, string name) =>
        found.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;
}
