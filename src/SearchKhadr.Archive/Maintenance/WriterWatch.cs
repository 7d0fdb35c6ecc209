namespace SearchKhadr.Archive.Maintenance;

/// <summary>Knows who writes an index, and looks at most once a second: each request wants to know.</summary>
/// <remarks><b>Threads</b> Safe for any number at once; those who come at the end of a second may all look.</remarks>
internal sealed class WriterWatch(string indexDirectory, TimeProvider time)
{
    /// <summary>For how long an answer is good.</summary>
    internal static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(1);

    private volatile Known? _known;

    /// <summary>The note of who writes it now; null where nobody does, as far as this machine knows.</summary>
    public WriterNote? Now
    {
        get
        {
            if (_known is { } known && time.GetElapsedTime(known.At) < GoodFor)
                return known.Note;
            var note = WriterNote.OfRunning(indexDirectory);
            _known = new Known(time.GetTimestamp(), note);
            return note;
        }
    }

    private sealed record Known(long At, WriterNote? Note);
}
