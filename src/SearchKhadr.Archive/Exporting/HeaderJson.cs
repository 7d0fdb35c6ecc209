using System.Text.Json;

namespace SearchKhadr.Archive.Exporting;

/// <summary>Writes what an export says of itself into an object that is open.</summary>
internal static class HeaderJson
{
    public static void WriteTo(Utf8JsonWriter json, ExportHeader header)
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
