using System.Globalization;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Faults;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Archive.Tests.Maintenance;

/// <summary>What a disk can do to an index ends in a sound index or a clear message, never in a wrong answer.</summary>
/// <remarks><c>SEARCHKHADR_FAULTS=10000</c> damages so many places, and fails every operation.</remarks>
public sealed class IndexFaultTests : IDisposable
{
    private static readonly string[] Queries = ["khadr", "\"was moved\"", "time -moved", ""];

    private readonly ChangingFolder _folder = new();

    private static int Asked { get; } =
        int.TryParse(
            Environment.GetEnvironmentVariable("SEARCHKHADR_FAULTS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var asked
        )
            ? asked
            : 60;

    [Fact]
    public void Search_OfAnIndexDamagedAnywhere_AnswersRightOrNamesTheFile()
    {
        var random = TestSeed.Random(nameof(IndexFaultTests));
        MakeIndex();
        var expected = Answers();
        var files = Directory
            .GetFiles(_folder.IndexPath)
            .Where(file => new FileInfo(file).Length > 0)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var noticed = 0;

        for (var i = 0; i < Asked; i++)
        {
            var file = files[random.Next(files.Length)];
            var bytes = File.ReadAllBytes(file);
            var place = random.Next(bytes.Length);
            var isCut = random.Next(2) == 0;
            File.WriteAllBytes(file, isCut ? bytes[..place] : Turned(bytes, place, random.Next(8)));

            var error = Record.Exception(() => Assert.Equal(expected, Answers()));

            var what = $"{Path.GetFileName(file)} at {place} of {bytes.Length}, {(isCut ? "cut" : "turned")}";
            Assert.True(error is null or IndexException, $"{what}: {error}");
            noticed += error is null ? 0 : 1;
            File.WriteAllBytes(file, bytes);
        }

        Assert.InRange(noticed, 1, Asked);
    }

    [Fact]
    public void Index_WhereAnOperationFails_LeavesASoundIndexOfBeforeOrAfter()
    {
        var random = TestSeed.Random("operations");
        using var before = new MemoryDirectory();
        _folder.Page("a.txt", "Khadr was moved.");
        Index(before);
        _folder.Page("a.txt", "Khadr came home.", day: 4);
        _folder.Page("b.txt", "Khadr was heard.");
        var all = Enumerable.Range(1, CountOperations(before)).ToArray();
        var failing = Asked > all.Length ? all : [.. random.GetItems(all, 25).Distinct()];

        foreach (var failsAt in failing)
        {
            using var disk = DirectoryCopy.ToMemory(before);
            var faulty = new FaultyDirectory(disk) { FailsAt = failsAt, StaysBroken = failsAt % 2 == 0 };
            var refused = Record.Exception(() => Index(faulty));
            Assert.True(refused is null or IOException or InvalidOperationException, $"{failsAt}: {refused}");

            var found = IndexVerifier.Verify(disk, line: null, TestContext.Current.CancellationToken);
            Assert.True(found.IsSound, $"operation {failsAt}: {string.Join('\n', found.Faults)}");
            Assert.Contains(found.Files!.Value, (int[])[1, 2]);
            var after = Index(disk);
            Assert.Equal(2, after.Articles);
        }
    }

    public void Dispose() => _folder.Dispose();

    private IndexingReport Index(IndexDirectory directory) =>
        new ArchiveIndexer(() => new Shared(directory)).Index(
            [_folder.Pages],
            progress: null,
            cancellation: TestContext.Current.CancellationToken
        );

    private int CountOperations(MemoryDirectory before)
    {
        using var disk = DirectoryCopy.ToMemory(before);
        var counted = new FaultyDirectory(disk);
        Index(counted);
        return counted.Operations;
    }

    private void MakeIndex()
    {
        for (var i = 0; i < 12; i++)
            _folder.Page($"{i}.txt", $"Khadr was {(i % 2 == 0 ? "moved" : "heard")} for the time {i}.");
        _folder.Index();
        _folder.Page("3.txt", "Khadr was heard again.", day: 2);
        _folder.Index();
    }

    private string Answers()
    {
        using var service = new SearchService(_folder.IndexPath);
        return string.Join(
            ';',
            Queries.Select(query =>
                string.Join(
                    ' ',
                    service
                        .Search(
                            new SearchRequest { Query = query, PageSize = 50 },
                            TestContext.Current.CancellationToken
                        )
                        .Hits.Select(hit => hit.Id)
                )
            )
        );
    }

    private static byte[] Turned(byte[] bytes, int place, int bit)
    {
        var copy = bytes.ToArray();
        copy[place] ^= (byte)(1 << bit);
        return copy;
    }

    /// <summary>A folder that outlives the run that disposes of it.</summary>
    private sealed class Shared(IndexDirectory inner) : IndexDirectory
    {
        public override string Name => inner.Name;

        public override IReadOnlyList<string> ListAll() => inner.ListAll();

        public override IndexInput OpenInput(string name) => inner.OpenInput(name);

        public override IndexOutput CreateOutput(string name) => inner.CreateOutput(name);

        public override void DeleteFile(string name) => inner.DeleteFile(name);

        public override long FileLength(string name) => inner.FileLength(name);

        public override void Rename(string source, string destination) => inner.Rename(source, destination);

        public override void Sync(IReadOnlyCollection<string> names) => inner.Sync(names);

        public override void SyncMetadata() => inner.SyncMetadata();

        public override IndexLock ObtainLock(string name) => inner.ObtainLock(name);

        protected override void Dispose(bool disposing)
        {
            // The test owns the folder.
        }
    }
}
