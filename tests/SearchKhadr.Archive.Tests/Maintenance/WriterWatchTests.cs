using SearchKhadr.Archive.Maintenance;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Archive.Tests.Maintenance;

public sealed class WriterWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Now_WithinASecond_IsWhatWasKnown()
    {
        var time = new LeapingTime();
        var watch = new WriterWatch(_folder.Path, time);
        var before = watch.Now;
        WriterNote.OfThisProcess("rebuild", TimeProvider.System).Leave(_folder.Path);

        time.Advance(WriterWatch.GoodFor - TimeSpan.FromTicks(1));
        var within = watch.Now;
        time.Advance(TimeSpan.FromTicks(1));
        var after = watch.Now;

        Assert.Null(before);
        Assert.Null(within);
        Assert.Equal("rebuild", after?.Purpose);
    }

    public void Dispose() => _folder.Dispose();
}
