using System.Runtime.ExceptionServices;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the pages of a web archive: the answers and resources in it that are HTML or plain text.</summary>
/// <remarks>
/// A page is named by its time and address, <c>crawl.warc.gz!/20101026120000/https://example.org/a</c>, so that it keeps its
/// name when the archive is written anew. What is no page (requests, pictures, redirects) is counted as passed over;
/// records of a page that had not changed are counted apart. A page in segments is put together.
/// </remarks>
internal sealed class WarcPages
{
    private readonly CaptureRun _run;
    private readonly Capsule _capsule;
    private readonly ByteReader _reader;
    private readonly WarcPageMaker _pages;
    private readonly WarcSegments _segments;
    private readonly Queue<Captured> _ready = [];

    private WarcPages(CaptureRun run, Capsule capsule, ByteReader reader)
    {
        (_run, _capsule, _reader) = (run, capsule, reader);
        _pages = new WarcPageMaker(run, capsule);
        _segments = new WarcSegments(run.Limits.PageBytes);
    }

    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        using var reader = new ByteReader(capsule.Open());
        var pages = new WarcPages(run, capsule, reader);
        while (pages.TakeNext(out var damage))
        {
            while (pages._ready.TryDequeue(out var part))
                yield return part;
            damage?.Throw();
        }
    }

    /// <summary>Reads one record; false behind the last. Behind the last and before damage come the pages not finished.</summary>
    private bool TakeNext(out ExceptionDispatchInfo? damage)
    {
        damage = null;
        if (_run.IsSpent)
            return false;
        try
        {
            if (Next() is { } record)
            {
                Take(record);
                return true;
            }
        }
        catch (InvalidDataException e)
        {
            damage = ExceptionDispatchInfo.Capture(e);
        }

        GiveUnfinished();
        return _ready.Count > 0 || damage is not null;
    }

    /// <summary>The next record; one whose header cannot be read is passed over, and said.</summary>
    /// <exception cref="InvalidDataException">No record follows such a one.</exception>
    private WarcRecord? Next()
    {
        string? first = null;
        while (true)
        {
            try
            {
                return WarcRecord.Read(_reader, first);
            }
            catch (FormatException e)
            {
                first = WarcRecord.FindNext(_reader) ?? throw new InvalidDataException(e.Message, e);
                _run.Tally.Warn(_capsule.Name, $"A record was passed over: {e.Message}.");
            }
        }
    }

    private void Take(WarcRecord record)
    {
        if (record.Type == "continuation")
            GoOn(record);
        else if (!IsWanted(record))
            Pass(record);
        else if (record.LengthBytes > _run.Limits.PageBytes)
            TakeTooLarge(record);
        else if (record.IsFirstSegment)
            Begin(record);
        else
            Give(_pages.Make(record, Block(record), note: null));
    }

    private void Pass(WarcRecord record)
    {
        Skip(record);
        // A revisit is a page that had not changed: neither a picture nor a request.
        if (record.Type == "revisit")
            _run.Tally.Revisit();
        else
            _run.Tally.Skip();
        _segments.Drop(record);
    }

    private void TakeTooLarge(WarcRecord record)
    {
        Skip(record);
        Give(_pages.TooLarge(record));
        _segments.Drop(record);
    }

    private void Begin(WarcRecord record)
    {
        MakeRoom(record);
        _segments.Begin(record, Block(record));
    }

    private void GoOn(WarcRecord record)
    {
        if (_segments.Opened(record) is not { } cut)
        {
            Skip(record);
            if (!_segments.IsDropped(record))
                _run.Tally.Warn(
                    _capsule.Name,
                    $"A record goes on with the page {record.Url}, whose beginning does not stand before it in this file."
                );
            return;
        }

        if (cut.LengthBytes + record.LengthBytes > _run.Limits.PageBytes)
        {
            Skip(record);
            Give(_pages.TooLarge(cut.Record));
            _segments.Drop(cut.Record);
            return;
        }

        MakeRoom(record);
        cut.Add(record, Block(record));
        if (cut.TotalBytes is null)
            return;
        _segments.Drop(cut.Record);
        var isWhole = cut.TotalBytes == cut.LengthBytes;
        var note = isWhole
            ? null
            : $"The crawl says that the page has {cut.TotalBytes} bytes; its parts have {cut.LengthBytes}.";
        Give(_pages.Make(cut.Record, cut.Join(), note));
    }

    /// <summary>Pages in segments are held until they end, and no more of them than one page may have.</summary>
    private void MakeRoom(WarcRecord record)
    {
        if (_segments.IsFull(record.LengthBytes))
            GiveUnfinished();
    }

    private void GiveUnfinished()
    {
        const string note =
            "The page goes on in a further record, which this file does not hold; the rest is missing.";
        foreach (var cut in _segments.TakeOpen())
            Give(_pages.Make(cut.Record, cut.Join(), note));
    }

    private void Give(Captured? part)
    {
        if (part is { } page)
            _ready.Enqueue(page);
        else
            _run.Tally.Skip();
    }

    private byte[] Block(WarcRecord record)
    {
        var block = _reader.Take(record.LengthBytes);
        return block.LongLength < record.LengthBytes ? throw BreaksOff() : block;
    }

    private void Skip(WarcRecord record)
    {
        if (!_reader.Skip(record.LengthBytes))
            throw BreaksOff();
    }

    private static InvalidDataException BreaksOff() => new("the last record breaks off");

    private static bool IsWanted(WarcRecord record) =>
        record.Url is { } url
        && record.Type is "response" or "resource" or "conversion"
        && !url.StartsWith("dns:", StringComparison.OrdinalIgnoreCase)
        && !url.EndsWith("/robots.txt", StringComparison.OrdinalIgnoreCase);
}
