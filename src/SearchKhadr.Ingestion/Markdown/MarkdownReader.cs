using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Markdown;

/// <summary>Takes apart a Markdown file: YAML front matter, paragraphs without their marks, a list of comments.</summary>
internal sealed class MarkdownReader(DateParser dates) : IPageReader
{
    public PageDraft Read(DecodedPage page)
    {
        var matter = FrontMatter.Read(page.Text);
        var blocks = MarkdownBlocks.Read(matter.Rest);
        var headline = matter.First("title", "headline", "titre");
        var body = new MarkdownBody(dates);
        foreach (var block in blocks)
            body.Add(block, ref headline);

        var outlet = matter.First(
            "outlet",
            "publisher",
            "publication",
            "site",
            "site_name",
            "source",
            "newspaper",
            "média"
        );
        return new()
        {
            Headline = headline,
            Standfirst = matter.First(
                "standfirst",
                "subtitle",
                "description",
                "summary",
                "deck",
                "dek",
                "chapeau"
            ),
            Body = body.Blocks,
            Captions = body.Captions,
            Section = matter.First("section", "category", "rubrique"),
            Byline =
            [
                .. matter
                    .All("author", "authors", "byline", "by", "auteur", "auteurs")
                    .SelectMany(static a => BylineParser.Read(a).People)
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            Outlet = outlet is null ? null : new(outlet, "front matter"),
            Url = matter.First("url", "link", "canonical", "permalink", "source_url"),
            LanguageHint = matter.First("lang", "language", "langue"),
            Kind = matter.First("kind", "type"),
            Dates = [.. Dates(matter)],
            Comments = body.Comments,
            AnnouncedComments = body.AnnouncedComments,
        };
    }

    private IEnumerable<DateCandidate> Dates(FrontMatter matter)
    {
        if (
            dates.Parse(matter.First("date", "published", "pubdate", "published_at", "publié")) is
            { } published
        )
        {
            yield return published.ToCandidate(DateSource.Metadata);
        }

        if (
            dates.Parse(matter.First("updated", "modified", "lastmod", "last_modified", "updated_at")) is
            { } updated
        )
        {
            yield return updated.ToCandidate(DateSource.Metadata, isUpdated: true);
        }
    }
}
