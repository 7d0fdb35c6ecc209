using System.Net;
using SearchKhadr.Web.Access;

namespace SearchKhadr.Web.Tests.Access;

public sealed class FailureLimiterTests
{
    private static readonly IPAddress Address = IPAddress.Parse("192.0.2.7");

    [Fact]
    public void Wait_AfterTooManyFailures_LastsTheRestOfTheMinute()
    {
        var clock = new SetClock();
        var limiter = new FailureLimiter(clock);

        for (var i = 0; i < FailureLimiter.MostFailures; i++)
            limiter.Fail(Address);
        clock.Now += TimeSpan.FromSeconds(20);

        Assert.Equal(TimeSpan.FromSeconds(40), limiter.Wait(Address));
        Assert.Equal(TimeSpan.Zero, limiter.Wait(IPAddress.Parse("192.0.2.8")));
    }

    [Fact]
    public void Wait_AMinuteLater_IsOver()
    {
        var clock = new SetClock();
        var limiter = new FailureLimiter(clock);

        for (var i = 0; i < FailureLimiter.MostFailures; i++)
            limiter.Fail(Address);
        clock.Now += TimeSpan.FromMinutes(1);
        var after = limiter.Wait(Address);
        limiter.Fail(Address);

        Assert.Equal(TimeSpan.Zero, after);
        Assert.Equal(TimeSpan.Zero, limiter.Wait(Address));
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    public void Wait_OfAddresses_CountsWhatOneHostHasAsOne(string failing, string other, bool waits)
    {
        var limiter = new FailureLimiter(new SetClock());

        for (var i = 0; i < FailureLimiter.MostFailures; i++)
            limiter.Fail(IPAddress.Parse(failing));

        Assert.Equal(waits, limiter.Wait(IPAddress.Parse(other)) > TimeSpan.Zero);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
