namespace SearchKhadr.Ingestion.Tests;

/// <summary>A clock that stands still, so that a date is in the past or the future for good.</summary>
internal sealed class Day(int year, int month, int day) : TimeProvider
{
    public static Day Of2020 { get; } = new(2020, 6, 15);

    public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
}
