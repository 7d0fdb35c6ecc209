using System.Text;
using System.Text.Unicode;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Has a record that is no UTF-8, as JSON must be, read in the encoding that its bytes are in.</summary>
internal static class Utf8Record
{
    /// <summary>The record in UTF-8, and what stands around it with a note where it was in another encoding.</summary>
    public static (ReadOnlyMemory<byte> Bytes, PageContext Context) Of(
        Capsule capsule,
        ReadOnlyMemory<byte> record
    )
    {
        if (Utf8.IsValid(record.Span))
            return (record, capsule.Context);
        var raw = RawPage.Of(capsule.Name, record, PageFormat.Json, capsule.Context);
        return PageDecoder.Decode(raw, PageFormat.Json).Value is { } decoded
            ? (Encoding.UTF8.GetBytes(decoded.Text), capsule.Context with { Notes = decoded.Notes })
            : (record, capsule.Context);
    }
}
