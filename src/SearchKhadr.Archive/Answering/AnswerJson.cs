using System.Text.Json;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion;

namespace SearchKhadr.Archive.Answering;

/// <summary>Writes what stands around hits into objects that are open, for the command line and the server alike.</summary>
public static class AnswerJson
{
    /// <summary>What was asked, how it was understood, and how much there is.</summary>
    public static void WriteHead(
        Utf8JsonWriter json,
        string query,
        string understood,
        IReadOnlyList<QueryDiagnostic> diagnostics,
        int total
    )
    {
        json.WriteString("query", query);
        json.WriteString("understood", understood);
        json.WriteObjects("diagnostics", diagnostics, WriteDiagnostic);
        json.WriteNumber("total", total);
    }

    /// <summary>One value of a facet.</summary>
    public static void WriteTo(Utf8JsonWriter json, FacetValue value)
    {
        json.WriteString("value", value.Value);
        json.WriteNumber("count", value.Count);
        json.WriteBoolean("selected", value.Selected);
        json.WriteBoolean("excluded", value.Excluded);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, QueryDiagnostic diagnostic)
    {
        json.WriteNumber("start", diagnostic.StartChar);
        json.WriteNumber("length", diagnostic.LengthChars);
        json.WriteString("kind", diagnostic.Kind.ToString());
        json.WriteString("message", diagnostic.Message);
    }
}
