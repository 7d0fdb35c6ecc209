using System.Globalization;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>A record of which some segments have been read.</summary>
/// <param name="record">The first segment's header, which is that of the whole.</param>
/// <param name="block">The first segment's block.</param>
internal sealed class CutRecord(WarcRecord record, byte[] block)
{
    private readonly List<byte[]> _blocks = [block];

    public WarcRecord Record => record;

    public long LengthBytes { get; private set; } = block.LongLength;

    /// <summary>The number that the next segment must have.</summary>
    public string NextNumber => (_blocks.Count + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>What the last segment says of the length of all; null until it has come.</summary>
    public long? TotalBytes { get; private set; }

    /// <summary>Adds the next segment.</summary>
    public void Add(WarcRecord continuation, byte[] next)
    {
        _blocks.Add(next);
        LengthBytes += next.LongLength;
        var total = continuation["WARC-Segment-Total-Length"];
        if (long.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
            TotalBytes = bytes;
    }

    /// <summary>All blocks in one.</summary>
    public byte[] Join()
    {
        var whole = new byte[LengthBytes];
        var at = 0;
        foreach (var part in _blocks)
        {
            part.CopyTo(whole, at);
            at += part.Length;
        }

        return whole;
    }
}
