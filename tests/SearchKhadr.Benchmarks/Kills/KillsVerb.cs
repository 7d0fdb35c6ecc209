using System.Diagnostics;
using System.Globalization;
using SearchKhadr.Benchmarks.Peers;
using SearchKhadr.TestKit.Judge;
using SearchKhadr.TestKit.Kills;

namespace SearchKhadr.Benchmarks.Kills;

/// <summary>
/// <c>kills [COUNT] [FILE]</c>: kills the real command so many times at random moments of index, merge, update and rebuild,
/// and looks at each index that is left.
/// </summary>
internal static class KillsVerb
{
    private const int Usual = 1_000;
    private const int Seed = 20060611;
    private const int SaidEvery = 25;

    public static async Task<int> Run(string[] words)
    {
        var count = Usual;
        if (words.Length > 2 || (words.Length > 0 && !TryRead(words[0], out count)))
            return 2;
        using var report = new Report(words.ElementAtOrDefault(1));
        var judge = LuceneJudge.Find(out var reason);
        if (judge is null)
            report.Line($"Lucene's CheckIndex is not asked: {reason}");
        using var rounds = new KillRounds(new Random(Seed), judge);
        var clock = Stopwatch.StartNew();
        var (wrong, said) = (0, 0);
        for (var i = 0; rounds.Killed < count; i++)
        {
            var kind = KillRounds.Kinds[i % KillRounds.Kinds.Count];
            foreach (var line in await rounds.KillAsync(kind, CancellationToken.None))
            {
                wrong++;
                report.Line(Text($"seed {Seed}, run {i}: {line}"));
            }
            // Whoever stops a long run has what it came to.
            if (rounds.Killed / SaidEvery > said)
            {
                said = rounds.Killed / SaidEvery;
                Say(rounds, wrong, clock.Elapsed, report);
            }
        }
        Say(rounds, wrong, clock.Elapsed, report);
        return wrong == 0 ? 0 : 1;
    }

    private static void Say(KillRounds rounds, int wrong, TimeSpan elapsed, Report report)
    {
        var kinds = string.Join(
            ", ",
            rounds.KilledByKind.Select(pair => Text($"{pair.Value} of {pair.Key}"))
        );
        report.Line(Text($"{rounds.Killed} kills ({kinds}), seed {Seed}, {elapsed.TotalMinutes:0} minutes"));
        report.Line(
            Text(
                $"{rounds.Sound.Ours} indexes sound by our checker, {rounds.Sound.Lucenes} clean by Lucene's CheckIndex; the others were killed before their first commit"
            )
        );
        report.Line(Text($"{rounds.Acknowledged} pages acknowledged before a kill; {wrong} things wrong"));
    }

    private static bool TryRead(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
