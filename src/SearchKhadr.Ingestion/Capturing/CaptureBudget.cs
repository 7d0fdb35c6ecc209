using System.Globalization;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Counts what one file costs to unpack, and ends it at its bounds.</summary>
internal sealed class CaptureBudget(CaptureLimits limits, long fileBytes, TimeProvider time)
{
    private readonly long _started = time.GetTimestamp();
    private long _unpackedBytes;
    private int _pages;

    /// <summary>Whether a bound of the whole file was reached, so that nothing more of it may be read.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Counts bytes that came out of a compressed part.</summary>
    /// <exception cref="LimitException">A bound was reached.</exception>
    public void Unpack(int bytes)
    {
        _unpackedBytes += bytes;
        if (_unpackedBytes > limits.UnpackedBytes)
        {
            throw End(
                RejectionReason.TooMuchUnpacked,
                $"It unpacks to more than {limits.UnpackedBytes} bytes; the pages before that were read. Unpack it and index the folder."
            );
        }

        if (_unpackedBytes > limits.FreeBytes && _unpackedBytes / limits.Ratio > fileBytes)
        {
            throw End(
                RejectionReason.Bomb,
                $"It unpacks to more than {limits.Ratio} times its own length, as an archive made to fill a disk does; the pages before that were read. If you trust it, unpack it and index the folder."
            );
        }
    }

    /// <summary>Counts a page, and looks at the clock.</summary>
    /// <exception cref="LimitException">A bound was reached.</exception>
    public void CountPage()
    {
        if (++_pages > limits.Pages)
        {
            throw End(
                RejectionReason.TooManyPages,
                $"It holds more than {limits.Pages} pages; those before were read. Part it into several files."
            );
        }

        CheckTime();
    }

    /// <summary>Ends the reading when its time is over.</summary>
    /// <exception cref="LimitException">The time is over.</exception>
    public void CheckTime()
    {
        if (time.GetElapsedTime(_started) > limits.Time)
        {
            throw End(
                RejectionReason.TooSlow,
                $"Unpacking it took longer than {limits.Time.TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture)} minutes; the pages before that were read. Part it into several files."
            );
        }
    }

    private LimitException End(RejectionReason reason, string message)
    {
        IsSpent = true;
        return new(reason, message);
    }
}
