using System.Diagnostics.Metrics;

namespace SearchKhadr.Archive.Measuring;

/// <summary>Counts what this process has indexed.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public static class ArchiveMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "SearchKhadr.Indexing";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Read = Meter.CreateCounter<long>(
        "searchkhadr.pages.read",
        "{page}",
        "Pages that became articles."
    );

    private static readonly Counter<long> Refused = Meter.CreateCounter<long>(
        "searchkhadr.pages.refused",
        "{page}",
        "Pages that could not be read."
    );

    /// <summary>Counts nothing, so that whoever listens from now on knows both counters before the first page.</summary>
    public static void Announce()
    {
        Read.Add(0);
        Refused.Add(0);
    }

    /// <summary>Counts a page.</summary>
    internal static void Count(bool isRead) => (isRead ? Read : Refused).Add(1);
}
