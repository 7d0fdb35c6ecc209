namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Holds the records that a crawler cut into segments until their last segment has come.</summary>
/// <remarks>
/// <code>
/// first = record with WARC-Segment-Number: 1 and the type of the whole
/// next  = continuation with WARC-Segment-Origin-ID (the first one's id) and WARC-Segment-Number 2, 3, …
/// last  = next with WARC-Segment-Total-Length (bytes of all blocks together)
/// </code>
/// <b>Source</b> ISO 28500:2017 (WARC 1.1), section 7 and the fields it names.
/// </remarks>
internal sealed class WarcSegments(long limitBytes)
{
    private readonly List<CutRecord> _open = [];

    /// <summary>The ids of first segments of which nothing more is wanted.</summary>
    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);

    public void Begin(WarcRecord record, byte[] block) => _open.Add(new CutRecord(record, block));

    /// <summary>The record of which a continuation is the next segment; null where its beginning was not read.</summary>
    public CutRecord? Opened(WarcRecord continuation) =>
        _open.Find(cut =>
            cut.Record.Id is { } id
            && id == continuation["WARC-Segment-Origin-ID"]
            && cut.NextNumber == continuation["WARC-Segment-Number"]
        );

    /// <summary>Lets go of a record, and of what may yet come of it.</summary>
    public void Drop(WarcRecord record)
    {
        _open.RemoveAll(cut => cut.Record == record);
        if (record is { IsFirstSegment: true, Id: { } id })
            _dropped.Add(id);
    }

    /// <summary>Whether a continuation is of a record that is not wanted.</summary>
    public bool IsDropped(WarcRecord continuation) =>
        continuation["WARC-Segment-Origin-ID"] is { } origin && _dropped.Contains(origin);

    /// <summary>Whether so many bytes more would be more than is held at once.</summary>
    public bool IsFull(long lengthBytes) =>
        _open.Sum(static cut => cut.LengthBytes) + lengthBytes > limitBytes;

    /// <summary>The records whose last segment has not come, in the order of the file; they are let go.</summary>
    public List<CutRecord> TakeOpen()
    {
        List<CutRecord> open = [.. _open];
        foreach (var cut in open)
            Drop(cut.Record);
        return open;
    }
}
