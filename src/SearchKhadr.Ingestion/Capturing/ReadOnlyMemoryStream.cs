using System.Runtime.InteropServices;

namespace SearchKhadr.Ingestion.Capturing;

/// <summary>A stream over bytes that are in memory already.</summary>
internal sealed class ReadOnlyMemoryStream : MemoryStream
{
    public ReadOnlyMemoryStream(ReadOnlyMemory<byte> bytes)
        : this(Segment(bytes)) { }

    private ReadOnlyMemoryStream(ArraySegment<byte> bytes)
        : base(bytes.Array!, bytes.Offset, bytes.Count, writable: false) { }

    private static ArraySegment<byte> Segment(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) ? segment : new(bytes.ToArray());
}
