namespace SearchKhadr.Archive.Tests.Maintenance;

/// <summary>A clock that goes on only when it is told to, or by a leap each time it is looked at.</summary>
internal sealed class LeapingTime(TimeSpan leap = default) : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan by) => _ticks += by.Ticks;

    public override long GetTimestamp() => _ticks += leap.Ticks;
}
