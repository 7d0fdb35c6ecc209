using System.Diagnostics;
using System.Globalization;
using SearchKhadr.Ingestion;
using SearchKhadr.Ingestion.Copies;

namespace SearchKhadr.Benchmarks.Ingest;

/// <summary><c>ingest [FILES]</c>: makes a folder of mixed files, reads it, and prints pages a second and memory.</summary>
internal static class IngestVerb
{
    private const int Seed = 20101026;
    private const int Files = 10_000;

    public static int Run(string[] words)
    {
        var files = Files;
        if (words is [var given, ..] && !int.TryParse(given, CultureInfo.InvariantCulture, out files))
            return 2;
        var folder = Directory.CreateTempSubdirectory("searchkhadr-ingest-");
        try
        {
            new MixedFolder(folder.FullName, Seed).Write(files);
            Measure(folder.FullName, files);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(string folder, int files)
    {
        var process = Process.GetCurrentProcess();
        var cpuBefore = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var listing = PageSource.List([folder]);
        var reader = new ArticleReader();
        var report = new IngestReport { SkippedAssets = listing.SkippedAssets };
        var copies = new CopyFinder();
        foreach (var (result, _) in BulkReader.Read(listing.Files.Select(file => (file, reader)), report))
            report.Add(copies.Link(result));
        var seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        var cpu = (process.TotalProcessorTime - cpuBefore).TotalSeconds;
        var pages = report.ReadCount + report.Rejections.Count;
        Print("files", files);
        Print("pages", pages);
        Print("articles", report.ReadCount);
        Print("refused", report.Rejections.Count);
        Print("copies", report.Copies.Count);
        Print("seconds", seconds);
        Print("CPU seconds", cpu);
        Print("pages/second", pages / seconds);
        Print("pages/CPU second", pages / cpu);
        Print("peak MiB", process.PeakWorkingSet64 / 1048576.0);
        Print("cores", Environment.ProcessorCount);
    }

    private static void Print(string name, double value) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name, -18}{value, 12:0.##}"));
}
