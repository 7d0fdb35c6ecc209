using System.Text.Json;
using SearchKhadr.Archive.Indexing;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Output;

/// <summary>Writes what a run did as one JSON object on one line.</summary>
/// <remarks>
/// <b>Shape</b> <c>articles, committed, stopped, read, refused, unread, new, changed, moved, vanished, unchanged, copies,
/// warnings, sources</c>; every key is always there.
/// </remarks>
internal static class IndexingJson
{
    /// <summary>The object's text.</summary>
    public static string Write(IndexingReport report) =>
        JsonText.Of(json =>
        {
            json.WriteNumber("articles", report.Articles);
            json.WriteBoolean("committed", report.IsCommitted);
            json.WriteBoolean("stopped", report.IsStopped);
            json.WriteNumber("read", report.Read.ReadCount);
            json.WriteNumber("refused", report.Read.Rejections.Count);
            json.WriteNumber("unread", report.Unread.Count);
            json.WriteNumber("new", report.Changes.New);
            json.WriteNumber("changed", report.Changes.Changed);
            json.WriteNumber("moved", report.Changes.Moved.Count);
            json.WriteNumber("vanished", report.Changes.Vanished.Count);
            json.WriteNumber("unchanged", report.Changes.Unchanged);
            json.WriteNumber("copies", report.Read.Copies.Count);
            json.WriteObjects("warnings", report.Read.Warnings, Write);
            json.WriteTexts("sources", report.Sources);
        });

    /// <summary>A reason as a program reads it, such as <c>tooLarge</c>.</summary>
    public static string Name(RejectionReason reason) => JsonNamingPolicy.CamelCase.ConvertName($"{reason}");

    private static void Write(Utf8JsonWriter json, IngestWarning warning)
    {
        json.WriteString("file", warning.File);
        json.WriteNumberOrNull("line", warning.Line);
        json.WriteString("message", warning.Message);
    }
}
