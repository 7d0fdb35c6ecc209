using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Web.Api;

/// <summary>Answers with JSON. The type says that it is no page, and browsers are told not to guess.</summary>
internal static class ApiJson
{
    /// <summary>Answers with an object of what is written between its braces.</summary>
    public static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, JsonText.Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }
}
