using System.Text.Json;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads what a record says of its body beside the words: kinds, places of captions, entries.</summary>
/// <remarks>The keys are those that <see cref="ArticleJson"/> writes; what is out of range says nothing.</remarks>
internal static class RecordMarks
{
    private const int MostLevels = 6;

    /// <summary>The body with the kinds that the record names; as it is where it names none.</summary>
    public static IReadOnlyList<BodyBlock> Body(JsonFields fields, IReadOnlyList<BodyBlock> body)
    {
        var marked = body.ToArray();
        foreach (var mark in Objects(fields, "blocks"))
        {
            if (
                Place(mark, "at") is { } at
                && at < marked.Length
                && Enum.TryParse(mark.Word(["kind"]), ignoreCase: true, out BlockKind kind)
                && Enum.IsDefined(kind)
            )
            {
                marked[at] = new BodyBlock(marked[at].Text, kind)
                {
                    Level = Math.Clamp(mark.Number("level") ?? 1, 1, MostLevels),
                    Number = mark.Number("number"),
                    Continues = mark.IsTrue("continues"),
                };
            }
        }

        return marked;
    }

    /// <summary>The captions: texts alone, or objects with credit and place.</summary>
    public static IReadOnlyList<Caption> Captions(JsonFields fields, int blocks)
    {
        if (fields.First(RecordKeys.Captions) is not { ValueKind: JsonValueKind.Array } list)
            return [.. fields.All(RecordKeys.Captions).Select(static text => OfText(text))];
        return [.. list.EnumerateArray().Select(OfElement)];

        Caption OfElement(JsonElement element)
        {
            var caption = new JsonFields(element);
            return OfText(JsonFields.Words(element).FirstOrDefault()) with
            {
                Credit = FragmentText.Line(caption.Word(["credit"])),
                Before = Place(caption, "before") is { } before && before <= blocks ? before : null,
            };
        }
    }

    /// <summary>A live blog's entries.</summary>
    public static IReadOnlyList<LiveEntry> Entries(JsonFields fields, int blocks) =>
        [
            .. Objects(fields, "entries")
                .Where(entry => Place(entry, "first") < blocks && entry.Word(["timetext"]) is not null)
                .Select(static entry => new LiveEntry(
                    Place(entry, "first")!.Value,
                    entry.Word(["time"]),
                    entry.Word(["timetext"])!
                )),
        ];

    private static Caption OfText(string? text) => new(FragmentText.Line(text) ?? "", null);

    private static IEnumerable<JsonFields> Objects(JsonFields fields, string name) =>
        fields.List(name).Select(static element => new JsonFields(element));

    private static int? Place(JsonFields fields, string name) =>
        fields.Number(name) is { } place and >= 0 ? place : null;
}
