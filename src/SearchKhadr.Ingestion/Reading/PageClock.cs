using System.Globalization;
using SearchKhadr.Ingestion.Capturing;

namespace SearchKhadr.Ingestion.Reading;

/// <summary>Ends the reading of one page that takes longer than is waited for.</summary>
/// <remarks>
/// It goes with the page through the stages, which ask it between their steps and inside the loops that a page made for
/// it could blow up.
/// </remarks>
internal sealed class PageClock(TimeProvider time, TimeSpan limit)
{
    /// <summary>How many steps are taken between two looks at the clock, each of which costs as much as a step.</summary>
    private const int StepsBetween = 64;

    private readonly long _started = time.GetTimestamp();
    private int _steps;

    /// <summary>Waits as long as it takes.</summary>
    public static PageClock None { get; } = new(TimeProvider.System, TimeSpan.MaxValue);

    /// <summary>Call it in every turn of a loop: some of the calls look at the clock.</summary>
    /// <exception cref="LimitException">The time is over.</exception>
    public void Tick()
    {
        if (_steps++ % StepsBetween == 0)
            Check();
    }

    /// <summary>Looks at the clock.</summary>
    /// <exception cref="LimitException">The time is over.</exception>
    public void Check()
    {
        if (time.GetElapsedTime(_started) > limit)
        {
            var seconds = limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            throw new LimitException(
                RejectionReason.TooSlow,
                $"Taking the page apart took longer than {seconds} seconds."
            );
        }
    }
}
