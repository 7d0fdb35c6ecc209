using System.Text.Json;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads the comments that a record keeps, answers inside what they answer or beside it.</summary>
internal sealed class RecordComments(DateParser dates)
{
    private readonly List<Comment> _comments = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The comments in order, each behind the one that it answers.</summary>
    public static IReadOnlyList<Comment> Of(JsonFields fields, DateParser dates)
    {
        var reader = new RecordComments(dates);
        reader.Add(fields.List(RecordKeys.Comments), null);
        return reader._comments;
    }

    private void Add(IEnumerable<JsonElement> list, int? above)
    {
        foreach (var element in list)
        {
            var fields = new JsonFields(element);
            var text =
                element.ValueKind == JsonValueKind.String
                    ? element.GetString()
                    : fields.Texts(RecordKeys.CommentText).FirstOrDefault();
            var parts = FragmentText.Paragraphs(text);
            if (parts.Count == 0)
                continue;
            _comments.Add(
                new Comment(
                    FragmentText.Line(fields.Word(RecordKeys.CommentAuthor)),
                    fields.Dates(RecordKeys.CommentTime).Select(t => dates.Parse(t)?.Iso).FirstOrDefault(),
                    string.Join("\n\n", parts),
                    Parent(fields) ?? above
                )
                {
                    TimeText = fields.Word(["timetext"]),
                    Votes = fields.Number("votes"),
                }
            );
            var own = _comments.Count - 1;
            if (fields.Word(["id"]) is { } id)
                _places.TryAdd(id, own);
            Add(fields.List(RecordKeys.Answers), own);
        }
    }

    /// <summary>Which comment is answered: by its own name where comments have one, else by its place in the list.</summary>
    private int? Parent(JsonFields fields)
    {
        if (fields.Word(["parent"]) is { } named && _places.TryGetValue(named, out var place))
            return place;
        return
            !fields.Has(["id"])
            && fields.Number("parent") is { } index
            && index >= 0
            && index < _comments.Count
            ? index
            : null;
    }
}
