using System.Diagnostics;
using System.Globalization;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Benchmarks.Peers;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Benchmarks.Watching;

/// <summary>
/// <c>watch [FILES] [FILE]</c>: how long after a file is put into a folder that the real command follows it can be found, one
/// file at a time and so many at once.
/// </summary>
internal static class WatchVerb
{
    private const int Usual = 3_000;
    private const int Singles = 20;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public static async Task<int> Run(string[] words)
    {
        var files = Usual;
        if (words is [var given, ..] && !int.TryParse(given, CultureInfo.InvariantCulture, out files))
            return 2;
        using var report = new Report(words.ElementAtOrDefault(1));
        using var folder = new TemporaryFolder();
        folder.Write("pages/first.txt", "The first\n\nKhadr was moved, it was said, to number first.\n");
        using var watch = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [BuiltCommand.Path, "watch", folder.Combine("pages"), "--index", folder.Combine("index")]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            await watch.StandardOutput.ReadLineAsync();
            await MeasureAsync(folder, files, report);
            return 0;
        }
        finally
        {
            watch.Kill();
            await watch.WaitForExitAsync();
        }
    }

    private static async Task MeasureAsync(TemporaryFolder folder, int files, Report report)
    {
        using var archive = new SearchService(folder.Combine("index"));
        var alone = new List<double>();
        for (var i = 0; i < Singles; i++)
        {
            Write(folder, i);
            alone.Add(await UntilAsync(() => Count(archive, WordOf(i)) == 1));
            await Task.Delay(TimeSpan.FromMilliseconds(300));
        }
        alone.Sort();
        report.Line(
            Text(
                $"one file at a time, {Singles} times: found after {alone[Singles / 2]:0} ms (median), {alone[^1]:0} ms (longest)"
            )
        );

        var clock = Stopwatch.StartNew();
        for (var i = 0; i < files; i++)
            Write(folder, Singles + i);
        var written = clock.Elapsed.TotalMilliseconds;
        var first = written + await UntilAsync(() => Count(archive, "story") > Singles);
        var all = written + await UntilAsync(() => Count(archive, "story") == Singles + files);
        report.Line(
            Text(
                $"{files} files at once, written within {written:0} ms: the first found {Math.Max(0, first - written):0} ms after the last was written, all {all - written:0} ms after"
            )
        );
    }

    private static async Task<double> UntilAsync(Func<bool> isFound)
    {
        var clock = Stopwatch.StartNew();
        while (!isFound())
        {
            if (clock.Elapsed > Longest)
                throw new TimeoutException("what was written is not found");
            await Task.Delay(LookEvery);
        }
        return clock.Elapsed.TotalMilliseconds;
    }

    private static int Count(SearchService archive, string query) =>
        archive.Search(new SearchRequest { Query = query, PageSize = 1 }, CancellationToken.None).Total;

    private static string WordOf(int i) => Text($"number{i:00000}");

    private static void Write(TemporaryFolder folder, int i) =>
        folder.Write(
            Text($"pages/{i:00000}.txt"),
            $"Headline {i}\n\nKhadr was moved, it was said, in the story {WordOf(i)} of the day.\n"
        );

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
