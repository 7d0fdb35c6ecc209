using System.Text.Json;
using SearchKhadr.Ingestion.Bylines;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads who wrote a record: as a line, as names, or as names in parts.</summary>
/// <remarks><b>Source</b> CSL 1.0.2 for <c>family</c> and <c>given</c>.</remarks>
internal static class RecordPeople
{
    private static readonly string[] Given = ["given", "givenname", "firstname"];
    private static readonly string[] Family = ["family", "familyname", "lastname", "surname"];

    /// <summary>The people; none where the record names nobody.</summary>
    public static IReadOnlyList<string> Of(JsonFields fields) =>
        fields.Each(RecordKeys.Byline).Select(Of).FirstOrDefault(static people => people.Count > 0)
        ?? Tagged(fields);

    private static List<string> Of(JsonElement value) =>
        [
            .. Lines(value)
                .SelectMany(static line => BylineParser.Read(FragmentText.Line(line)).People)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Lines of names; a number is a key to a person, and no name.</summary>
    private static IEnumerable<string> Lines(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(Lines),
            JsonValueKind.Object
                when new JsonFields(value) is var fields && fields.Word(Family) is { } family =>
            [
                $"{fields.Word(Given)} {family}",
            ],
            JsonValueKind.Number => [],
            _ => JsonFields.Words(value),
        };

    /// <summary>Some keep who wrote an article among its tags.</summary>
    private static List<string> Tagged(JsonFields fields) =>
        [
            .. fields
                .List("tags")
                .Select(static tag => new JsonFields(tag))
                .Where(static tag => tag.Word(["type"]) is "contributor" or "author")
                .Select(static tag => FragmentText.Line(tag.Word(RecordKeys.Headline)))
                .OfType<string>(),
        ];
}
