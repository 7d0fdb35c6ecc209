using System.Globalization;
using SearchKhadr.Benchmarks.Peers;

namespace SearchKhadr.Benchmarks.Soak;

/// <summary>
/// <c>soak</c>: finds what saturates the real command, then asks a share of that of it for minutes while its index is made
/// anew and gone over to again and again.
/// </summary>
internal static class SoakVerb
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    public static async Task<int> Run(string[] words)
    {
        if (SoakOptions.Parse(words) is not { } options)
            return 2;
        using var report = new Report(options.Out);
        var folder = Directory.CreateTempSubdirectory("searchkhadr-soak-");
        try
        {
            return await Run(options, folder.FullName, report) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> Run(SoakOptions options, string folder, Report report)
    {
        var archive = SoakArchive.Write(folder, options.Articles);
        var index = Path.Combine(folder, "index");
        await ServedCommand.Run("index", "--index", index, archive.File);
        await using var server = await ServedCommand.Start(index);
        using var load = new LoadGenerator(server.Address, archive.Addresses);
        report.Line(
            Text(
                $"{options.Articles} articles, {Environment.ProcessorCount} cores, which load and server share"
            )
        );

        // The first pages are slow for reasons of their own: code is compiled, files are read for the first time.
        await load.AtOnce(4, Step * 8);
        var most = await Saturate(load, report);
        report.Line(
            Text($"saturated at {most:0.0} pages/s; {options.Share:P0} of that is {most * options.Share:0.0}")
        );

        using (var typing = new LoadGenerator(server.Address, archive.Suggestions))
        {
            await typing.AtOnce(1, Step);
            report.Line(Text($"suggestions, one at a time: {await typing.AtOnce(1, Step)}"));
        }

        var circuits = await OpenCircuits.Open(server, archive.Addresses, options.Circuits, report);
        var before = server.MemoryMiB;
        var switching = SwitchAgain(options, index, archive.File);
        var memory = new List<double>();
        using var done = new CancellationTokenSource();
        var watching = Watch(server, memory, done.Token);
        var figures = await load.AtRate(
            most * options.Share,
            TimeSpan.FromMinutes(options.Minutes),
            switching
        );
        var switched = await switching;
        await done.CancelAsync();
        await watching;

        report.Line(Text($"{figures.Seconds:0} seconds: {figures}"));
        report.Line(Text($"index made anew and gone over to {switched.Count} times"));
        if (switched.Count > 0)
            SayWhen(figures, switched, report);
        report.Line(
            Text(
                $"memory: {before:0} MiB before, {memory[memory.Count / 10]:0} after a tenth, {memory[memory.Count / 2]:0} after half, {memory[^1]:0} at the end, {memory.Max():0} at most"
            )
        );
        var areAlive = await circuits.AreAllAnswering(report);
        await circuits.DisposeAsync();
        return figures.Failed.Count == 0 && switched.Count == options.Switches && areAlive;
    }

    /// <summary>The most pages a second, whatever the number of askers.</summary>
    private static async Task<double> Saturate(LoadGenerator load, Report report)
    {
        var most = 0.0;
        for (var count = 1; count <= 32; count *= 2)
        {
            var figures = await load.AtOnce(count, Step);
            report.Line(Text($"{count} at once: {figures}"));
            most = Math.Max(most, figures.Rate);
        }
        return most;
    }

    private static void SayWhen(LoadFigures figures, List<Rebuild> made, Report report)
    {
        report.Line($"  while it is made: {figures.TimesOf(due => made.Exists(run => run.Has(due)))}");
        report.Line(
            $"  in the {Settling.TotalSeconds:0} s after: {figures.TimesOf(due => made.Exists(run => run.HasJustEnded(due)))}"
        );
        report.Line(
            $"  at other times: {figures.TimesOf(due => !made.Exists(run => run.Has(due) || run.HasJustEnded(due)))}"
        );
    }

    private static async Task<List<Rebuild>> SwitchAgain(SoakOptions options, string index, string file)
    {
        var made = new List<Rebuild>();
        var began = TimeProvider.System.GetUtcNow();
        for (var i = 1; i <= options.Switches; i++)
        {
            var from = TimeProvider.System.GetUtcNow();
            await ServedCommand.Run("rebuild", "--index", index, file);
            made.Add(new Rebuild(from, TimeProvider.System.GetUtcNow()));
            var next = began + (TimeSpan.FromMinutes(options.Minutes) * i / options.Switches);
            if (next > made[^1].To)
                await Task.Delay(next - made[^1].To);
        }
        return made;
    }

    private static async Task Watch(ServedCommand server, List<double> memory, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            memory.Add(server.MemoryMiB);
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Rebuild(DateTimeOffset From, DateTimeOffset To)
    {
        public bool Has(DateTimeOffset moment) => From <= moment && moment < To;

        public bool HasJustEnded(DateTimeOffset moment) => To <= moment && moment < To + Settling;
    }
}
