using System.Text.Json;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads an article that an export keeps as a JSON object, what this program writes with <c>--json</c> too.</summary>
/// <param name="html">Reads the page where the object holds one whole.</param>
internal sealed class JsonArticleReader(DateParser dates, IPageReader html) : IPageReader
{
    private const int MaxDepth = 64;

    public PageDraft Read(DecodedPage page)
    {
        try
        {
            using var json = JsonDocument.Parse(page.Text, new() { MaxDepth = MaxDepth });
            var fields = new JsonFields(json.RootElement);
            var draft =
                fields.Word(RecordKeys.Page) is { } markup && markup.Contains('<', StringComparison.Ordinal)
                    ? html.Read(page with { Text = markup, Format = PageFormat.Html })
                    : OfFields(fields);
            return Overrule(draft, fields);
        }
        // A lone surrogate is JSON by its grammar, and no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new()
            {
                Rejection = new(
                    page.Source.File,
                    RejectionReason.Damaged,
                    "It is no JSON object: " + e.Message
                ),
            };
        }
    }

    private PageDraft OfFields(JsonFields fields)
    {
        var text = FragmentText.Read(fields.All(RecordKeys.Text));
        return new()
        {
            Body = RecordMarks.Body(fields, text.Blocks),
            Entries = RecordMarks.Entries(fields, text.Blocks.Count),
            Standfirst = FragmentText.Line(fields.Word(RecordKeys.Standfirst)),
            Captions = [.. text.Captions, .. RecordMarks.Captions(fields, text.Blocks.Count)],
            Comments = Comments(fields),
        };
    }

    /// <summary>What the record says in so many words wins over what is read from a page in it.</summary>
    private PageDraft Overrule(PageDraft draft, JsonFields fields)
    {
        var published = dates.Parse(fields.Date(RecordKeys.Published))?.ToCandidate(DateSource.Metadata);
        var updated = dates.Parse(fields.Date(RecordKeys.Updated))?.ToCandidate(DateSource.Metadata, true);
        var outlet = FragmentText.Line(fields.Word(RecordKeys.Outlet));
        var byline = fields
            .All(RecordKeys.Byline)
            .SelectMany(static name => BylineParser.Read(FragmentText.Line(name)).People)
            .ToList();
        return draft with
        {
            Headline = FragmentText.Line(fields.Word(RecordKeys.Headline)) ?? draft.Headline,
            Section = FragmentText.Line(fields.Word(RecordKeys.Section)) ?? draft.Section,
            Byline = byline.Count > 0 ? byline : draft.Byline,
            Outlet = outlet is null ? draft.Outlet : new OutletEvidence(outlet, "record"),
            Url = fields.Word(RecordKeys.Url) ?? draft.Url,
            LanguageHint = fields.Word(RecordKeys.Language) ?? draft.LanguageHint,
            Kind = fields.Word(RecordKeys.Kind) ?? draft.Kind,
            Dates = [.. new[] { published, updated }.OfType<DateCandidate>(), .. draft.Dates],
        };
    }

    private List<Comment> Comments(JsonFields fields)
    {
        var comments = new List<Comment>();
        if (fields.First(RecordKeys.Comments) is { ValueKind: JsonValueKind.Array } list)
            AddComments(list, null, comments);
        return comments;
    }

    private void AddComments(JsonElement list, int? above, List<Comment> comments)
    {
        foreach (var element in list.EnumerateArray())
        {
            var fields = new JsonFields(element);
            var text =
                element.ValueKind == JsonValueKind.String
                    ? element.GetString()
                    : fields.Word(RecordKeys.CommentText);
            var parts = FragmentText.Paragraphs(text);
            if (parts.Count == 0)
                continue;
            var written = fields.Date(RecordKeys.CommentTime);
            var parent =
                fields.First(["parent"]) is { } named
                && named.ValueKind == JsonValueKind.Number
                && named.TryGetInt32(out var index)
                && index >= 0
                && index < comments.Count
                    ? index
                    : above;
            comments.Add(
                new Comment(
                    FragmentText.Line(fields.Word(RecordKeys.CommentAuthor)),
                    dates.Parse(written)?.Iso,
                    string.Join("\n\n", parts),
                    parent
                )
            );
            var own = comments.Count - 1;
            if (
                fields.First(["replies", "children", "comments"]) is
                { ValueKind: JsonValueKind.Array } replies
            )
                AddComments(replies, own, comments);
        }
    }
}
