using SearchKhadr.Lucene.Indexing.Deleting;

namespace SearchKhadr.Lucene.Indexing;

public sealed partial class IndexWriter
{
    // A term of a packet: its array, the memory's header and its place in the list.
    private const int PacketBytesPerTerm = 80;

    /// <summary>Writes the documents in memory as a segment, which no reader sees before <see cref="Commit"/>.</summary>
    /// <exception cref="InvalidOperationException">The writer failed before.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public void Flush()
    {
        lock (_turn)
        {
            EnsureUsable();
            Guard(() =>
            {
                FlushBuffer();
                MergeAsNeeded();
            });
        }
    }

    private void FlushIfFull()
    {
        var isFull =
            _buffer?.DocCount >= _options.MaxBufferedDocuments
            || (_buffer?.UsedBytes ?? 0) + _deletes.UsedBytes >= _options.RamBufferBytes;
        if (!isFull)
            return;
        Guard(() =>
        {
            FlushBuffer();
            if (
                _packets.Sum(packet => (long)packet.Terms.Length) * PacketBytesPerTerm
                > _options.RamBufferBytes / 4
            )
                ApplyPackets();
            MergeAsNeeded();
        });
    }

    private void FlushBuffer()
    {
        if (_buffer is null && _deletes.IsEmpty)
            return;
        _sequence++;
        var earlier = _segments.Count;
        if (_buffer is { DocCount: > 0 } buffer)
        {
            AddSegment(buffer.Flush(_deletes, _sequence, _segmentWriter), _segments.Count);
            buffer.Dispose();
        }
        _buffer = null;
        var terms = _deletes.Take();
        if (terms.Length > 0 && earlier > 0)
            _packets.Add(new DeletePacket(_sequence, terms));
    }

    private void AddSegment(LiveSegment segment, int place)
    {
        _segments.Insert(place, segment);
        _files.Add(segment.Commit.Files());
        _unsynced.UnionWith(segment.Commit.Files());
        _isChanged = true;
        if (segment.IsEmpty)
            DropSegment(segment);
    }

    private void DropSegment(LiveSegment segment)
    {
        _segments.Remove(segment);
        segment.Dispose();
        _files.Remove(segment.Commit.Files());
        _isChanged = true;
    }

    private void ApplyPackets()
    {
        foreach (var segment in _segments.ToArray())
        {
            segment.Apply(_packets, _directory);
            _isChanged |= segment.IsChanged;
            if (segment.IsEmpty)
                DropSegment(segment);
        }
        _packets.Clear();
    }
}
