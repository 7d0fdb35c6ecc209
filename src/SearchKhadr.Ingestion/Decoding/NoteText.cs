using System.Text;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Reads what a person wrote beside the pages, in whatever encoding a table program or an editor saved it.</summary>
internal static class NoteText
{
    /// <summary>The text, and what should be known of how it was read.</summary>
    public static (string Text, IReadOnlyList<string> Notes) Read(ReadOnlySpan<byte> bytes)
    {
        var notes = new List<string>();
        if (WideText.Find(bytes) is { } wide)
        {
            var text = WideText.TryRead(bytes[wide.MarkBytes..], wide.Encoding, notes);
            if (text is null)
                notes.Add($"It cannot be read as {wide.Encoding.WebName}; save it as UTF-8.");
            return (text ?? "", notes);
        }

        var behindMark = bytes is [0xEF, 0xBB, 0xBF, .. var marked] ? marked : bytes;
        var (read, encoding) = ByteText.Read(behindMark, null, null, notes);
        // Windows-1252 is what is left, and for a page goes without saying.
        if (encoding is not UTF8Encoding && notes.Count == 0)
            notes.Add($"It is not UTF-8 and was read as {encoding.WebName}; save it as UTF-8.");
        return (read, notes);
    }

    /// <summary>The encoding of a table of which only the beginning is at hand; null for UTF-8, and where a mark tells.</summary>
    /// <param name="head">The table's first bytes; the last line may be cut.</param>
    public static Encoding? EncodingOf(ReadOnlySpan<byte> head)
    {
        if (head.LastIndexOf((byte)'\n') is var end and > 0)
            head = head[..end];
        if (head is [0xEF, 0xBB, 0xBF, ..] || WideText.Find(head) is { MarkBytes: > 0 })
            return null;
        var encoding = WideText.Find(head)?.Encoding ?? ByteText.Read(head, null, null, []).Encoding;
        return encoding is UTF8Encoding ? null : encoding;
    }
}
