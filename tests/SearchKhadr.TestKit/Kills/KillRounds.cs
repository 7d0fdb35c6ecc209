using System.Globalization;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.TestKit.Kills;

/// <summary>
/// Kills the command at random moments while it indexes, commits, merges, updates and rebuilds, and looks at what is left.
/// </summary>
/// <remarks>
/// After each kill the index has to be sound, by our checker and by Lucene's, and has to hold every page that it held
/// before and every page that the command had said is kept. Everything random comes from one number.
/// </remarks>
public sealed class KillRounds : IDisposable
{
    private const int Pages = 80;

    // The first run of each kind is not killed, and says how long it works.
    private readonly Dictionary<string, TimeSpan> _works = new(StringComparer.Ordinal);
    private readonly TemporaryFolder _pages = new();
    private readonly Random _random;
    private readonly LuceneJudge? _judge;
    private TemporaryFolder _index = new();
    private readonly int[] _versions = new int[Pages];
    private int _version;

    /// <summary>Makes the pages that are indexed.</summary>
    /// <param name="random">Where all that is random comes from.</param>
    /// <param name="judge">Says whether an index is clean; null where there is none.</param>
    public KillRounds(Random random, LuceneJudge? judge)
    {
        _random = random;
        _judge = judge;
        for (var i = 0; i < Pages; i++)
            Write(i);
    }

    /// <summary>What is killed, by turns.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["index", "merge", "update", "rebuild"];

    /// <summary>How many runs were killed before they were done.</summary>
    public int Killed { get; private set; }

    /// <summary>How many pages the killed runs had said are kept.</summary>
    public long Acknowledged { get; private set; }

    /// <summary>How many indexes our checker called sound, and how many Lucene's called clean.</summary>
    public (int Ours, int Lucenes) Sound { get; private set; }

    /// <summary>How often each kind was killed.</summary>
    public Dictionary<string, int> KilledByKind { get; } = new(StringComparer.Ordinal);

    /// <summary>Kills one run of a kind, and returns what is wrong with what is left; nothing where all is well.</summary>
    public async Task<IReadOnlyList<string>> KillAsync(string kind, CancellationToken cancellation)
    {
        if (!_works.TryGetValue(kind, out var works))
        {
            await PrepareAsync(kind, cancellation);
            var whole = await RunAsync(kind, TimeSpan.FromMinutes(5), cancellation);
            _works[kind] = works = whole.Worked;
            var (held, current) = Found(cancellation);
            if (held.Count != Pages || current != Pages)
                throw new InvalidOperationException(
                    $"{kind} found {held.Count} pages, {current} as they are, of {Pages}"
                );
        }
        await PrepareAsync(kind, cancellation);
        var (before, upToDate) = Found(cancellation);
        var run = await RunAsync(kind, works * _random.NextDouble(), cancellation);
        if (!run.WasKilled)
            return run.ExitCode == 0
                ? []
                : [$"{kind} ended with {run.ExitCode}: {string.Join(' ', run.Lines)}"];
        Killed++;
        Acknowledged += run.Kept;
        KilledByKind[kind] = KilledByKind.GetValueOrDefault(kind) + 1;
        return [.. Wrong(kind, before, upToDate, run, cancellation).Select(wrong => $"{kind}: {wrong}")];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pages.Dispose();
        _index.Dispose();
    }

    // What the next run finds: nothing or the rest of a run that was killed, or a whole index.
    private async Task PrepareAsync(string kind, CancellationToken cancellation)
    {
        var held = Found(cancellation).Held.Count;
        if (kind is "index" or "merge")
        {
            if (held < Pages && _random.Next(4) > 0)
                return;
            _index.Dispose();
            _index = new TemporaryFolder();
            return;
        }
        if (held < Pages)
            await RunAsync("index", TimeSpan.FromMinutes(5), cancellation);
        if (kind != "update")
            return;
        _version++;
        for (var i = 0; i < Pages / 4; i++)
            Write(_random.Next(Pages));
    }

    // A commit for each file leaves segment after segment, so that a kill falls into a commit or a merge nearly always.
    private Task<KilledRun> RunAsync(string kind, TimeSpan after, CancellationToken cancellation)
    {
        string[] words = kind switch
        {
            "rebuild" => ["rebuild", _pages.Path],
            "index" => ["index", _pages.Path, "--commit-every", "0.05"],
            _ => ["index", _pages.Path, "--commit-every", "0"],
        };
        return KilledCommand.RunAsync(after, cancellation, [.. words, "--index", _index.Path]);
    }

    private IEnumerable<string> Wrong(
        string kind,
        HashSet<string> before,
        int currentBefore,
        KilledRun run,
        CancellationToken cancellation
    )
    {
        var (after, current) = Found(cancellation);
        var lost = before.Where(page => !after.Contains(page)).ToArray();
        if (lost.Length > 0)
            yield return $"{lost.Length} pages that were there are gone, {lost[0]} among them";
        if (kind != "rebuild" && current < currentBefore + run.Kept)
            yield return $"{run.Kept} pages were said to be kept, {current - currentBefore} are there as they are now";
        if (after.Count == 0)
            yield break;
        var report = IndexVerifier.Verify(_index.Path, line: null, cancellation);
        if (report.IsSound)
            Sound = Sound with { Ours = Sound.Ours + 1 };
        else
            yield return string.Join(' ', report.Faults);
        if (_judge is null)
            yield break;
        var judged = _judge.Check(_index.Path);
        if (judged.IsClean)
            Sound = Sound with { Lucenes = Sound.Lucenes + 1 };
        else
            yield return judged.Log;
    }

    // Each page by a word of its own, so that one that is there twice or in another's place is not overlooked; and how many
    // are there as their files are now.
    private (HashSet<string> Held, int Current) Found(CancellationToken cancellation)
    {
        using var service = new SearchService(_index.Path);
        var held = new HashSet<string>(StringComparer.Ordinal);
        var current = 0;
        for (var i = 0; i < Pages; i++)
        {
            var total = Count(service, WordOf(i), cancellation);
            if (total > 1)
                throw new InvalidOperationException($"{WordOf(i)} is there {total} times");
            if (total == 1)
                held.Add(WordOf(i));
            current += Count(service, $"{WordOf(i)} {VersionWord(_versions[i])}", cancellation);
        }
        return (held, current);
    }

    private static int Count(SearchService service, string query, CancellationToken cancellation) =>
        service.Search(new SearchRequest { Query = query, PageSize = 1 }, cancellation).Total;

    private static string VersionWord(int version) =>
        string.Create(CultureInfo.InvariantCulture, $"version{version}");

    private static string WordOf(int page) =>
        string.Create(CultureInfo.InvariantCulture, $"number{page:000}");

    private void Write(int page)
    {
        _versions[page] = _version;
        _pages.Write(
            string.Create(CultureInfo.InvariantCulture, $"{page:000}.txt"),
            $"Headline of a page\n\nKhadr was moved, it was said, in {VersionWord(_version)} of the story {WordOf(page)}.\n"
        );
    }
}
