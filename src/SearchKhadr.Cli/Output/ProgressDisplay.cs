using System.Globalization;
using SearchKhadr.Archive.Indexing;
using Spectre.Console;

namespace SearchKhadr.Cli.Output;

/// <summary>Shows how far a run is: a bar on a terminal, a line a tenth elsewhere.</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs something and shows its progress.</summary>
    public static IndexingReport Show(
        Terminal terminal,
        Func<IProgress<IndexingProgress>, IndexingReport> run
    ) => terminal.HasProgressBars ? WithBar(terminal, run) : run(new Lines(terminal.Error));

    private static IndexingReport WithBar(
        Terminal terminal,
        Func<IProgress<IndexingProgress>, IndexingReport> run
    )
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) }
        );
        return console
            .Progress()
            .AutoClear(enabled: true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .Start(context => run(new Bar(context.AddTask("Reading pages", autoStart: true, maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
            if (value.File is { } file)
                task.Description = Markup.Escape(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{value.Done}/{value.Total} {task.Speed ?? 0:0}/s {Short(Terminal.Safe(file))}"
                    )
                );
        }

        private static string Short(string file) => file.Length <= 40 ? file : "\u2026" + file[^39..];
    }

    private sealed class Lines(TextWriter output) : IProgress<IndexingProgress>
    {
        private int _tenth = -1;
        private int _kept;

        public void Report(IndexingProgress value)
        {
            // What is kept can be found, and no kill takes it back: a script may rely on the line.
            if (value.Kept > _kept && value.Kept < value.Total)
                output.WriteLine(
                    string.Create(CultureInfo.InvariantCulture, $"Kept {value.Kept} of {value.Total} files.")
                );
            _kept = value.Kept;
            var tenth = value.Total == 0 ? 10 : (int)(10L * value.Done / value.Total);
            if (tenth == _tenth)
                return;
            _tenth = tenth;
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"Read {value.Done} of {value.Total} files.")
            );
        }
    }
}
