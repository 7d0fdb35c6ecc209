using SearchKhadr.Archive.Indexing;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class DamagedIndexTests
{
    [Theory]
    [InlineData(".tim")]
    [InlineData(".tip")]
    [InlineData(".doc")]
    [InlineData(".pos")]
    [InlineData(".pay")]
    [InlineData(".fdt")]
    [InlineData(".nvd")]
    [InlineData(".dvd")]
    public void Search_WithOneBitTurned_NamesTheFileAndAnswersNothing(string extension)
    {
        using var folder = new TemporaryFolder();
        new ArchiveIndexer(folder.Path).Rebuild(
            [RepositoryRoot.Combine("seeds", "clippings")],
            cancellation: TestContext.Current.CancellationToken
        );
        var file = Directory.GetFiles(folder.Path, "*" + extension).Single();
        TurnBitInTheMiddle(file);
        using var service = new SearchService(folder.Path);

        var damage = Assert.Throws<CorruptIndexException>(() =>
            service.Search(new SearchRequest { Query = "court" }, TestContext.Current.CancellationToken)
        );

        Assert.Contains(Path.GetFileName(file), damage.Resource, StringComparison.Ordinal);
    }

    private static void TurnBitInTheMiddle(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(file, bytes);
    }
}
