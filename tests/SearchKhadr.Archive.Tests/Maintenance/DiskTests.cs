using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Archive.Searching;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Maintenance;

/// <summary>What becomes of an index on a disk that is really full, or that nobody may write to.</summary>
public sealed class DiskTests : IDisposable
{
    private readonly ChangingFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Index_OnAFullDisk_SaysSoKeepsWhatWasThereAndGoesOnWhenThereIsRoom()
    {
        using var disk = SmallDisk.Require(kibibytes: 300);
        _folder.Page("a.txt", "Khadr was moved.");
        Index(disk);
        for (var i = 0; i < 400; i++)
            _folder.Page($"more/{i}.txt", $"Khadr was heard for the time {i}. {Many(i)}");

        var refused = Assert.ThrowsAny<IOException>(() => Index(disk));
        var verified = IndexVerifier.Verify(disk.Path, line: null, Cancellation);
        var kept = Find(disk, "moved");
        disk.Resize(kibibytes: 16_000);
        var after = Index(disk);

        Assert.Contains("space", refused.Message, StringComparison.OrdinalIgnoreCase);
        Assert.True(verified.IsSound, string.Join('\n', verified.Faults));
        Assert.Equal(1, kept);
        Assert.Equal(401, after.Articles);
        Assert.Equal(400, Find(disk, "heard"));
    }

    [Fact]
    public void Index_InAFolderThatNobodyMayWriteTo_IsSearchedAllTheSameAndNamedWhenWrittenTo()
    {
        using var disk = SmallDisk.Require(kibibytes: 4_000);
        _folder.Page("a.txt", "Khadr was moved.");
        Index(disk);
        disk.MakeReadOnly();
        _folder.Page("b.txt", "Khadr was heard.");

        var found = Find(disk, "khadr");
        var verified = IndexVerifier.Verify(disk.Path, line: null, Cancellation);
        var refused = Record.Exception(() => Index(disk));

        Assert.Equal((1, true), (found, verified.IsSound));
        Assert.True(refused is IOException or UnauthorizedAccessException, $"{refused}");
        Assert.Contains(disk.Path, refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Many(int seed) =>
        string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{((seed * 60) + i) * 7919 % 100_003}"));

    private IndexingReport Index(SmallDisk disk) =>
        new ArchiveIndexer(disk.Path).Index([_folder.Pages], progress: null, cancellation: Cancellation);

    private static int Find(SmallDisk disk, string query)
    {
        using var service = new SearchService(disk.Path);
        return service.Search(new SearchRequest { Query = query }, Cancellation).Total;
    }
}
