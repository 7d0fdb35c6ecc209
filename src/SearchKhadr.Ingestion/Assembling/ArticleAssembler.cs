using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Cataloguing;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html.Kinds;
using SearchKhadr.Ingestion.Languages;
using SearchKhadr.Ingestion.Live;
using SearchKhadr.Ingestion.Outlets;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>Makes the article out of what the page says and what the catalog overrules.</summary>
internal sealed class ArticleAssembler(DateParser dates, OutletRegister outlets)
{
    /// <summary>Gives the article, or a rejection when the page holds no text of its own.</summary>
    public IngestResult Assemble(DecodedPage page, PageDraft draft, CatalogEntry? entry)
    {
        var isEmpty =
            draft.Body.Count == 0
            && draft.Comments.Count == 0
            && draft.Captions.All(static c => c.Text.Length == 0)
            && draft.Standfirst is null;
        if (isEmpty)
        {
            const string message = "No article, comment or caption was found in the page.";
            return IngestResult.Of(new Rejection(page.Source.File, RejectionReason.NoText, message));
        }

        draft = AgencyLine.Lift(draft, outlets);
        var headline = entry?.Headline ?? draft.Headline;
        var outlet = outlets.Named(draft.Outlet, entry?.Url ?? draft.Url);
        var published = entry?.Published ?? DateChoice.Pick(draft.Dates, isUpdated: false);
        var earliest = published.Precision == DatePrecision.Day ? null : EarliestDay.In(draft, dates);
        var entries = draft.Entries.Count > 0 ? draft.Entries : EntryClock.EntriesOf(draft.Paragraphs);
        var agency = AgencyFinder.Find(draft, entry?.Outlet ?? outlet?.Name, outlets);
        var provenance = Provenances.Of(draft, entry, outlet, published);
        if (agency is not null)
            provenance.Add(new Provenance("agency", "outlet", agency.Evidence));
        var notBefore = DateChoice.NotBefore(published, earliest?.Day);
        if (notBefore is not null)
            provenance.Add(new Provenance("not before", "dates", earliest!.Evidence));
        return IngestResult.Of(
            new Article
            {
                Capture = Capture(page, draft),
                Headline = headline ?? DisplayTitle.Make(draft),
                HeadlineMade = headline is null,
                Standfirst = draft.Standfirst,
                Body = SubheadLevels.FromOne(draft.Body),
                Entries = entries,
                Captions = draft.Captions,
                Section = entry?.Section ?? draft.Section,
                Byline = entry?.Byline is { } byline ? BylineParser.Read(byline).People : draft.Byline,
                Outlet = entry?.Outlet ?? outlet?.Name,
                Agency = agency?.Name,
                Url = entry?.Url ?? draft.Url,
                Language = Language(draft, entry),
                CommentLanguage = CommentLanguage(draft),
                Kind = entry?.Kind ?? draft.Kind ?? (entries.Count > 0 ? KindFinder.LiveBlog : null),
                Published = published,
                Updated = DateChoice.Pick(draft.Dates, isUpdated: true),
                NotBefore = notBefore,
                Comments = draft.Comments,
                AnnouncedComments = draft.AnnouncedComments,
                Provenance = provenance,
            },
            draft.Part
        );
    }

    private static Capture Capture(DecodedPage page, PageDraft draft) =>
        new()
        {
            File = page.Source.File,
            Checksum = page.Source.Checksum,
            LengthBytes = page.Source.Bytes.Length,
            Format = page.Format switch
            {
                PageFormat.Text => "text",
                PageFormat.Html => "html",
                PageFormat.Markdown => "markdown",
                PageFormat.Json => "json",
                PageFormat.Xml => "xml",
                _ => throw new ArgumentOutOfRangeException(nameof(page), page.Format, "No such format."),
            },
            Encoding = page.Encoding,
            Container = page.Source.Context.Container,
            SavedAt = draft.SavedAt ?? page.Source.Context.SavedAt,
            Notes = page.Notes,
        };

    /// <summary>The text itself is believed before what the page claims: templates claim much.</summary>
    private static string Language(PageDraft draft, CatalogEntry? entry)
    {
        if (LanguageTag.Primary(entry?.Language) is { } said)
            return said;

        List<string> own = [draft.Headline ?? "", draft.Standfirst ?? "", .. draft.Paragraphs];
        var detected = LanguageDetector.Detect(own);
        if (detected == LanguageDetector.Unknown)
            detected = LanguageDetector.Detect(own.Concat(draft.Comments.Select(static c => c.Text)));
        return detected != LanguageDetector.Unknown
            ? detected
            : LanguageTag.Primary(draft.LanguageHint) ?? LanguageDetector.Unknown;
    }

    private static string? CommentLanguage(PageDraft draft) =>
        draft.Comments.Count == 0 ? null : LanguageDetector.Detect(draft.Comments.Select(static c => c.Text));
}
