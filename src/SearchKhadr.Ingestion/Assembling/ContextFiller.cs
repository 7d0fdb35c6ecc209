using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Assembling;

/// <summary>Says of a page what the page does not say, and what stands around it does.</summary>
internal sealed class ContextFiller(DateParser dates)
{
    public PageDraft Fill(PageDraft draft, PageContext context)
    {
        var published = dates
            .Parse(context.Published)
            ?.ToCandidate(context.IsMail ? DateSource.Inferred : DateSource.Metadata);
        var url = draft.Url ?? Line(context.Url);
        var copy = ArchivedAddress.TryRead(url);
        return draft with
        {
            Headline = draft.Headline ?? Line(context.Headline),
            Byline = draft.Byline.Count > 0 ? draft.Byline : BylineParser.Read(Line(context.Byline)).People,
            Outlet = draft.Outlet ?? (Line(context.Outlet) is { } name ? new(name, "around the page") : null),
            Url = copy?.Url ?? url,
            SavedAt = copy?.SavedAt ?? draft.SavedAt,
            LanguageHint = draft.LanguageHint ?? context.Language,
            Dates = published is null ? draft.Dates : [.. draft.Dates, published],
        };
    }

    private static string? Line(string? text) =>
        Whitespace.Collapse(text) is { Length: > 0 } line ? line : null;
}
