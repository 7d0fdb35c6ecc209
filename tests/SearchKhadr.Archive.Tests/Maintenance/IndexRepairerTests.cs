using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Archive.Tests.Maintenance;

public sealed class IndexRepairerTests : IDisposable
{
    private readonly ChangingFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Repair_OfASoundIndex_ChangesNothing()
    {
        MakeSegments();
        var before = Directory.GetFiles(_folder.IndexPath, "segments_*");

        var report = new IndexRepairer(_folder.IndexPath).Repair(cancellation: Cancellation);

        Assert.Null(report.Reread);
        Assert.Equal(before, Directory.GetFiles(_folder.IndexPath, "segments_*"));
    }

    [Fact]
    public void Repair_OfADamagedSegment_DropsItAloneAndReadsItsPagesAgain()
    {
        var judge = LuceneJudge.Require();
        MakeSegments();
        Damage("_0.fdt");

        var report = new IndexRepairer(_folder.IndexPath).Repair(cancellation: Cancellation);

        Assert.Equal(["_0"], report.Dropped);
        Assert.Equal(["a.txt"], report.Lost);
        Assert.Empty(report.StillLost);
        Assert.Equal((1, 1), (report.Reread!.Read.ReadCount, report.Reread.Changes.Unchanged));
        Assert.Equal(["a.txt", "b.txt"], _folder.Find("khadr"));
        judge.AssertClean(_folder.IndexPath);
    }

    [Fact]
    public void Repair_WhereAPageIsGone_SaysThatItIsLost()
    {
        MakeSegments();
        Damage("_0.fdt");
        File.Delete(_folder.PathOf("a.txt"));

        var report = new IndexRepairer(_folder.IndexPath).Repair(cancellation: Cancellation);

        Assert.Equal(["a.txt"], report.StillLost);
        Assert.Equal(["b.txt"], _folder.Find("khadr"));
    }

    [Fact]
    public void Repair_OfADamagedLedger_ReadsEveryFileAgain()
    {
        MakeSegments();
        Damage(Path.GetFileName(Directory.GetFiles(_folder.IndexPath, "ledger_*").Single()));

        var report = new IndexRepairer(_folder.IndexPath).Repair(cancellation: Cancellation);

        Assert.Contains("ledger_", Assert.Single(report.Faults).File, StringComparison.Ordinal);
        Assert.Equal(2, report.Reread!.Read.ReadCount);
        Assert.True(IndexVerifier.Verify(_folder.IndexPath, cancellation: Cancellation).IsSound);
    }

    [Fact]
    public void Repair_OfACommitThatCannotBeRead_GoesBackAGenerationAndCatchesUp()
    {
        MakeSegments();
        _folder.Rebuild();
        _folder.Page("c.txt", "Khadr came home.");
        _folder.Index();
        Damage(
            Path.GetFileName(
                Directory.GetFiles(_folder.IndexPath, "segments_*").MaxBy(File.GetLastWriteTimeUtc)!
            )
        );

        var report = new IndexRepairer(_folder.IndexPath).Repair(cancellation: Cancellation);

        Assert.Equal(1, report.WentBackTo);
        Assert.Equal(["a.txt", "b.txt", "c.txt"], _folder.Find("khadr"));
        Assert.True(IndexVerifier.Verify(_folder.IndexPath, cancellation: Cancellation).IsSound);
    }

    [Fact]
    public void Repair_WithNoCommitToGoBackTo_SaysSo()
    {
        MakeSegments();
        Damage(Path.GetFileName(Directory.GetFiles(_folder.IndexPath, "segments_*").Single()));

        Assert.ThrowsAny<IndexException>(() =>
            new IndexRepairer(_folder.IndexPath).Repair(cancellation: Cancellation)
        );
    }

    public void Dispose() => _folder.Dispose();

    private void MakeSegments()
    {
        _folder.Page("a.txt", "Khadr was moved.");
        _folder.Index();
        _folder.Page("b.txt", "Khadr was heard.");
        _folder.Index();
    }

    private void Damage(string name)
    {
        var path = Path.Combine(_folder.IndexPath, name);
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(path, bytes);
    }
}
