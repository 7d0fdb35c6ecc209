using System.Diagnostics;
using SearchKhadr.Lucene.Indexing.Merging;

namespace SearchKhadr.Lucene.Tests.Indexing.Merging;

public sealed class IoThrottleTests
{
    private const long Large = 200L << 20;
    private const double Mebibyte = 1 << 20;

    [Fact]
    public void Begin_OfSmallMerges_ChangesNothing()
    {
        var throttle = new IoThrottle();

        throttle.Begin(IoThrottle.LeastBytes - 1, [], maxWorking: 1);

        Assert.Equal(20 * Mebibyte, throttle.BytesPerSecond);
    }

    [Fact]
    public void Begin_WhileMergingKeepsUp_SlowsDownToFiveMebibytes()
    {
        var throttle = new IoThrottle();

        throttle.Begin(Large, [], maxWorking: 1);
        Assert.Equal(20 * Mebibyte / 1.1, throttle.BytesPerSecond, precision: 3);
        for (var i = 0; i < 100; i++)
            throttle.Begin(Large, [], maxWorking: 1);

        Assert.Equal(5 * Mebibyte, throttle.BytesPerSecond);
    }

    [Fact]
    public void Begin_WhileOneOfLikeSizeHasRunForLong_SpeedsUp()
    {
        var throttle = new IoThrottle();

        throttle.Begin(Large, [(Large, 3.5)], maxWorking: 1);

        Assert.Equal(24 * Mebibyte, throttle.BytesPerSecond, precision: 3);
    }

    [Fact]
    public void Begin_WhileThereAreMoreThanMayWork_DoesNotSlowDown()
    {
        var throttle = new IoThrottle();

        throttle.Begin(Large, [(Large * 10, 60)], maxWorking: 1);

        Assert.Equal(20 * Mebibyte, throttle.BytesPerSecond);
    }

    [Fact]
    public void PauseSeconds_AtAMebibyteASecond_IsASecondAMebibyteLessTheTimeThatPassed()
    {
        var throttle = new MergeThrottle();
        throttle.SetRate(Mebibyte);
        var start = Stopwatch.Frequency;

        var first = throttle.PauseSeconds(1 << 20, start);
        var second = throttle.PauseSeconds(1 << 19, start + Stopwatch.Frequency);

        Assert.Equal(1, first, precision: 6);
        Assert.Equal(0.5, second, precision: 6);
    }

    [Fact]
    public async Task Abort_OfAPausedMerge_EndsIt()
    {
        var throttle = new MergeThrottle();
        throttle.SetRate(0);
        var writing = Task.Run(() => throttle.BeforeWrite(1), TestContext.Current.CancellationToken);

        throttle.Abort();

        await Assert.ThrowsAsync<MergeAbortedException>(() => writing);
    }
}
