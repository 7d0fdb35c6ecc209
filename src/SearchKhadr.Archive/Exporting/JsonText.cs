using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Makes JSON texts of one line.</summary>
internal static class JsonText
{
    // Letters stay letters, except what ends a line for some readers of lines.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>An object of what is written between its braces.</summary>
    public static string Object(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The header's values.</summary>
    public static void WriteHeader(Utf8JsonWriter json, ExportHeader header)
    {
        json.WriteString("query", header.Query);
        json.WriteString("understood", header.Understood);
        json.WriteString("sort", header.Sort);
        json.WriteNumber("total", header.Total);
        json.WriteString("exportedAt", header.When);
        json.WriteString("index", header.IndexDirectory);
        json.WriteNumber("commit", header.Commit);
    }
}
