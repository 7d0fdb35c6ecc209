using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>
/// Takes apart a Markdown file: front matter and the lines of a note's program, paragraphs without their marks, a list
/// of comments.
/// </summary>
internal sealed partial class MarkdownReader(DateParser dates) : IPageReader
{
    public PageDraft Read(DecodedPage page)
    {
        var matter = FrontMatter.Read(page.Text);
        page.Clock.Check();
        var headline = matter.First(NoteNames.Title);
        var body = new MarkdownBody(dates);
        foreach (var block in MarkdownBlocks.Read(matter.Rest))
        {
            page.Clock.Tick();
            body.Add(block, ref headline);
        }

        var url = NoteNames.Address.SelectMany(name => matter.All(name)).FirstOrDefault(IsAddress.IsMatch);
        var outlet = NoteNames.Outlet.SelectMany(name => matter.All(name)).FirstOrDefault(IsOutlet);
        List<string> byline =
        [
            .. matter
                .All(NoteNames.Author)
                .SelectMany(static a => BylineParser.Read(a).People)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        var address = url is null ? null : IsAddress.Match(url).Value;
        return new()
        {
            Headline = headline,
            Standfirst = matter.First(NoteNames.Standfirst) ?? body.Standfirst,
            Body = body.Blocks,
            Captions = body.Captions,
            Section = matter.First(NoteNames.Section),
            Byline = byline.Count > 0 ? byline : body.Byline,
            Outlet = outlet is null ? null : new(outlet, "front matter"),
            Url = address,
            LanguageHint = matter.First(NoteNames.Language),
            Kind = matter.First("kind", "type"),
            Dates = [.. Dates(matter, address), .. body.Dates],
            SavedAt = dates.Parse(matter.First(NoteNames.Saved))?.Iso,
            Comments = body.Comments,
            AnnouncedComments = body.AnnouncedComments,
        };
    }

    private IEnumerable<DateCandidate> Dates(FrontMatter matter, string? address)
    {
        var published = dates.Parse(matter.First(NoteNames.Published) ?? matter.First(NoteNames.Date));
        if (published is not null)
            yield return published.ToCandidate(DateSource.Metadata);
        // A note that was clipped from a page is changed by its reader, not by the page's writer.
        if (
            (address is null || matter.First(NoteNames.Saved) is null)
            && dates.Parse(matter.First(NoteNames.Updated)) is { } updated
        )
            yield return updated.ToCandidate(DateSource.Metadata, isUpdated: true);
        if (address is not null && dates.Parse(UrlDate.TryRead(address)?.Value) is { } told)
            yield return told.ToCandidate(DateSource.Url);
    }

    private static bool IsOutlet(string value) =>
        !value.Contains("://", StringComparison.Ordinal) && !OfProgram.IsMatch(value);

    [GeneratedRegex(
        @"(?<=^\W{0,4}|\]\(<?)https?://[^\s<>)\]]+(?:\([^\s<>)]*\)[^\s<>)\]]*)?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex IsAddress { get; }

    /// <summary>The way by which a note came into its program, where its source is asked for.</summary>
    /// <remarks><b>Source</b> The values of a note's <c>source</c> in Evernote's and Joplin's exports.</remarks>
    [GeneratedRegex(
        @"^(?:web[. -]?clip\w*|(?:mail|mobile|desktop|web)\.[a-z0-9]+|(?:joplin|evernote|notion|obsidian)\b.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfProgram { get; }
}
