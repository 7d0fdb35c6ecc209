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
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context => run(new Bar(context.AddTask("Reading pages", autoStart: true, maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
            if (value.File is { } file)
                task.Description = Markup.Escape($"{value.Done}/{value.Total} {Short(Terminal.Safe(file))}");
        }

        private static string Short(string file) => file.Length <= 40 ? file : "\u2026" + file[^39..];
    }

    private sealed class Lines(TextWriter output) : IProgress<IndexingProgress>
    {
        private int _tenth = -1;

        public void Report(IndexingProgress value)
        {
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
