using System.Globalization;
using System.Text.Json;
using SearchKhadr.Archive.Maintenance;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Cli.Output;

/// <summary>Says what an archive holds, for a person or a program.</summary>
internal static class InspectionText
{
    private const int NameWidth = 12;

    public static void Write(ArchiveInspection found, Terminal terminal)
    {
        var now = found.Generations[0];
        Line("index", found.IndexDirectory);
        Line(
            "holds",
            $"{IndexingSummary.Count(found.Articles, "article")} of {IndexingSummary.Count(found.Files, "file")}; {IndexingSummary.Count(found.Unread, "page")} not read"
        );
        Line("size", Size(found.LengthBytes));
        Line("made", $"{now.Made ?? "unknown"} by version {now.Version ?? "unknown"}");
        foreach (var (path, isThere) in found.Sources)
            Line("from", path + (isThere ? "" : "  (not there now; what was read from it is kept)"));
        Line(
            "waiting",
            found.WaitingNew + found.WaitingChanged + found.WaitingGone == 0
                ? "nothing"
                : Text($"{found.WaitingNew} new, {found.WaitingChanged} changed, {found.WaitingGone} gone")
        );
        foreach (var generation in found.Generations)
            Line(
                "generation",
                Text($"{generation.Number}, {generation.Articles ?? 0} articles, {generation.Made}")
                    + (generation.IsCurrent ? "  (answers)" : "")
            );
        if (found.Writer is { } writer)
            Line("written by", writer.ToString());

        void Line(string name, string value) =>
            terminal.Out.WriteLine($"{terminal.Dim(name.PadRight(NameWidth))}{Terminal.Safe(value)}");
    }

    public static string Json(ArchiveInspection found) =>
        JsonText.Of(json =>
        {
            json.WriteString("index", found.IndexDirectory);
            json.WriteNumber("articles", found.Articles);
            json.WriteNumber("files", found.Files);
            json.WriteNumber("unread", found.Unread);
            json.WriteNumber("bytes", found.LengthBytes);
            json.WriteTexts("sources", found.Sources.Select(source => source.Path));
            json.WriteStartObject("waiting");
            json.WriteNumber("new", found.WaitingNew);
            json.WriteNumber("changed", found.WaitingChanged);
            json.WriteNumber("gone", found.WaitingGone);
            json.WriteEndObject();
            json.WriteObjects("generations", found.Generations, Write);
            json.WriteString("writer", found.Writer?.ToString());
        });

    private static void Write(Utf8JsonWriter json, IndexGeneration generation)
    {
        json.WriteNumber("number", generation.Number);
        json.WriteBoolean("answers", generation.IsCurrent);
        json.WriteString("made", generation.Made);
        json.WriteString("version", generation.Version);
        json.WriteNumber("articles", generation.Articles ?? 0);
    }

    private static string Size(long bytes) =>
        bytes < 1 << 20 ? Text($"{bytes / 1024.0:0.0} KiB") : Text($"{bytes / 1048576.0:0.0} MiB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
