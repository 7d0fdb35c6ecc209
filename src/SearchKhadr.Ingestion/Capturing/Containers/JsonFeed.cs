using System.Text.Json;
using SearchKhadr.Ingestion.Records;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Reads what an object says of all the articles in it.</summary>
/// <remarks><b>Source</b> JSON Feed 1.1: title, language and authors of the feed hold for items that have none.</remarks>
internal static class JsonFeed
{
    private static readonly string[] Title = ["title"];

    public static PageContext Around(JsonElement root, PageContext context)
    {
        var feed = new JsonFields(root);
        return context with
        {
            Outlet = feed.Word(Title),
            Language = feed.Word(RecordKeys.Language) ?? context.Language,
            Byline = feed.Word(RecordKeys.Byline) ?? context.Byline,
        };
    }
}
