using System.Text.Json;
using SearchKhadr.Ingestion.Records;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Finds in a damaged JSON document the list whose first element is a whole article.</summary>
internal static class JsonSalvage
{
    /// <summary>Lists that begin with an object are looked at until so many were none of articles.</summary>
    private const int MostLists = 100;

    /// <summary>Where the list opens. <b>Units</b> bytes; null where there is none.</summary>
    public static int? FindList(ReadOnlyMemory<byte> bytes)
    {
        var isText = false;
        var lists = 0;
        for (var at = 0; at < bytes.Length && lists < MostLists; at++)
        {
            var c = bytes.Span[at];
            if (isText && c == '\\')
                at++;
            else if (c == '"')
                isText = !isText;
            else if (!isText && c == '[' && bytes.Span[(at + 1)..].TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
            {
                if (BeginsWithArticle(bytes[at..]))
                    return at;
                lists++;
            }
        }

        return null;
    }

    private static bool BeginsWithArticle(ReadOnlyMemory<byte> list)
    {
        using var reader = new ByteReader(new ReadOnlyMemoryStream(list));
        var values = new JsonSplitter(reader);
        values.EntersList();
        if (values.Next(list.Length) is not { } first)
            return false;
        try
        {
            using var json = JsonDocument.Parse(first, new() { MaxDepth = JsonRecords.MaxDepth });
            return JsonEnvelope.IsWhole(json.RootElement);
        }
        // What is not whole is not what is looked for.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
