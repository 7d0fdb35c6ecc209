using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Api;

/// <summary>Writes answers as JSON.</summary>
/// <remarks>Every key is always there; what is not known is null, a list of nothing <c>[]</c>.</remarks>
internal static class ApiJson
{
    // Letters stay letters. The type says that it is no page, and browsers are told not to guess.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Answers with an object of what is written between its braces.</summary>
    public static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    /// <summary>A list of objects or values.</summary>
    public static void WriteList<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            write(json, value);
        json.WriteEndArray();
    }

    /// <summary>A list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts) =>
        WriteList(json, name, texts, static (to, text) => to.WriteStringValue(text));

    /// <summary>A text and where its hits are, in UTF-16 characters.</summary>
    public static void WriteMarked(Utf8JsonWriter json, string name, MarkedText text)
    {
        json.WriteString(name, text.ToString());
        json.WriteStartArray(name == "text" ? "hits" : name + "Hits");
        var start = 0;
        foreach (var run in text.Runs)
        {
            if (run.IsHit)
            {
                json.WriteStartArray();
                json.WriteNumberValue(start);
                json.WriteNumberValue(start + run.Text.Length);
                json.WriteEndArray();
            }
            start += run.Text.Length;
        }
        json.WriteEndArray();
    }
}
