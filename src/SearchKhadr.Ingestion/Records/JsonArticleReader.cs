using System.Text.Json;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Reads an article that an export keeps as a JSON object, what this program writes with <c>--json</c> too.</summary>
/// <param name="html">Reads the page where the object holds one whole.</param>
internal sealed partial class JsonArticleReader(DateParser dates, IPageReader html) : IPageReader
{
    private const int MaxDepth = 64;

    /// <summary>A page says within its first letters that it is one. <b>Units</b> chars.</summary>
    private const int PageHead = 1024;

    public PageDraft Read(DecodedPage page)
    {
        try
        {
            using var json = JsonDocument.Parse(page.Text, new() { MaxDepth = MaxDepth });
            var fields = new JsonFields(json.RootElement);
            var draft = PageIn(fields) is { } markup
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

    /// <summary>The page that the record holds whole, under whatever name; markup beside a text is no page.</summary>
    private static string? PageIn(JsonFields fields)
    {
        var markup = fields.Word(RecordKeys.Page);
        var text = fields.Texts(RecordKeys.Text).FirstOrDefault();
        return new[] { markup, text }.FirstOrDefault(static words => words is not null && IsPage(words))
            ?? (text is null && markup?.Contains('<', StringComparison.Ordinal) == true ? markup : null);
    }

    private static bool IsPage(string words) => PageRoot().IsMatch(words[..Math.Min(words.Length, PageHead)]);

    private PageDraft OfFields(JsonFields fields)
    {
        var text = FragmentText.Read(fields.Texts(RecordKeys.Text));
        return new()
        {
            Body = RecordMarks.Body(fields, text.Blocks),
            Entries = RecordMarks.Entries(fields, text.Blocks.Count),
            Standfirst = Excerpt.Unless(fields.Word(RecordKeys.Standfirst), text.Blocks),
            Captions = [.. text.Captions, .. RecordMarks.Captions(fields, text.Blocks.Count)],
        };
    }

    /// <summary>What the record says in so many words wins over what is read from a page in it.</summary>
    private PageDraft Overrule(PageDraft draft, JsonFields fields)
    {
        var isBookmark = fields.Has(RecordKeys.Bookmark);
        string[] made = isBookmark ? [] : RecordKeys.Made;
        string[] changed = isBookmark ? [] : RecordKeys.Changed;
        string[] saved = isBookmark ? RecordKeys.Made : [];
        var published = Date(fields, [.. RecordKeys.Published, .. made], isUpdated: false);
        var updated = Date(fields, [.. RecordKeys.Updated, .. changed], isUpdated: true);
        var outlet = FragmentText.Line(fields.Word(RecordKeys.Outlet));
        var byline = RecordPeople.Of(fields);
        var comments = RecordComments.Of(fields, dates);
        return draft with
        {
            Headline = FragmentText.Line(fields.Word(RecordKeys.Headline)) ?? draft.Headline,
            Section = FragmentText.Line(fields.Word(RecordKeys.Section)) ?? draft.Section,
            Byline = byline.Count > 0 ? byline : draft.Byline,
            Outlet = outlet is null ? draft.Outlet : new OutletEvidence(outlet, "record"),
            Url = fields.Word(RecordKeys.Url) ?? PageOf(fields) ?? draft.Url,
            LanguageHint = fields.Word(RecordKeys.Language) ?? draft.LanguageHint,
            Kind = fields.Word(RecordKeys.Kind) ?? draft.Kind,
            Dates = [.. new[] { published, updated }.OfType<DateCandidate>(), .. draft.Dates],
            Comments = comments.Count > 0 ? comments : draft.Comments,
            SavedAt = fields
                .Dates([.. RecordKeys.Saved, .. saved])
                .Select(text => dates.Parse(text)?.Iso)
                .FirstOrDefault(),
            AnnouncedComments = fields.Number("announcedcomments") ?? draft.AnnouncedComments,
        };
    }

    /// <summary>JSON-LD names the page that an article is the main part of by its address.</summary>
    private static string? PageOf(JsonFields fields) =>
        fields.First(["mainentityofpage"]) is { } page ? new JsonFields(page).Word(["@id"]) : null;

    private DateCandidate? Date(JsonFields fields, IEnumerable<string> names, bool isUpdated) =>
        fields
            .Dates(names)
            .Select(text => dates.Parse(text)?.ToCandidate(DateSource.Metadata, isUpdated))
            .FirstOrDefault(static date => date is not null);

    [GeneratedRegex(@"<!DOCTYPE\s+html|<html[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageRoot();
}
