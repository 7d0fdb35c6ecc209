using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Gathers the dates a page gives for itself: metadata, marked elements, its address.</summary>
internal sealed class DateFinder(DateParser dates)
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "citation_publication_date",
        "citation_date",
        "citation_online_date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published-date",
        "published_date",
        "publication_date",
        "publicationdate",
        "pub_date",
        "displaydate",
        "display_date",
        "dat",
        "date",
        "originalpublicationdate",
        "creationdate",
        "created",
        "date_published",
        "date.issued",
        "article.published",
        "article_date_original",
        "cxenseparse:recs:publishtime",
        "rnews:datepublished",
        "bt:pubdate",
        "shareaholic:article_published_time",
        "eomportal-firstpublished",
        "dc.date.published",
        "gentime",
        "time",
        "ptime",
        "content_create_date",
        "iso-8601-publish-date",
        "date-published",
        "dcsext.articlefirstpublished",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "lastmodified",
        "dcterms.modified",
        "dc.date.modified",
        "modified",
        "updated",
        "article:updated",
        "utime",
        "revision_date",
        "revised",
        "date-modified",
        "article.updated",
        "eomportal-lastupdate",
        "bt:moddate",
        "last_updated_date",
    ];

    public List<DateCandidate> Find(PageTree page, MetaTags tags, LinkedArticle linked, string? url)
    {
        var found = new List<DateCandidate>();
        Add(found, linked.Published, DateSource.Metadata, false);
        foreach (var name in PublishedNames)
        {
            Add(found, tags.First([name])?.Value, DateSource.Metadata, false);
        }

        Add(found, linked.Modified, DateSource.Metadata, true);
        foreach (var name in ModifiedNames)
        {
            Add(found, tags.First([name])?.Value, DateSource.Metadata, true);
        }

        AddMarked(page, found);
        AddFromUrl(url, found);
        return found;
    }

    /// <summary>Elements that carry a date for programs: time, itemprop, hAtom's abbr.</summary>
    private void AddMarked(PageTree page, List<DateCandidate> found)
    {
        foreach (var node in page.Nodes)
        {
            if (
                node.IsUnder(Hint.Comment | Hint.Related | Hint.Navigation | Hint.Hidden)
                || !node.Has(Hint.Date)
            )
            {
                continue;
            }

            var element = node.Element;
            var isUpdated =
                node.Has(Hint.Updated) && !IsNamed(node, "published") && !IsNamed(node, "pubdate");
            var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? TitleOf(node);
            if (value is not null)
            {
                Add(found, value, DateSource.Metadata, isUpdated || SaysUpdated(page, node));
            }
        }
    }

    private static string? TitleOf(PageNode node) =>
        node.Tag is "abbr" or "span" ? node.Element.GetAttribute("title") : null;

    private static bool IsNamed(PageNode node, string word) =>
        node.Element.ClassName?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || node.Element.HasAttribute(word);

    private static bool SaysUpdated(PageTree page, PageNode node)
    {
        if (node.Start.Block >= page.Blocks.Count)
        {
            return false;
        }

        var block = page.Blocks[node.Start.Block];
        var before = block.Flat[..Math.Min(node.Start.Char, block.Flat.Length)];
        return DateWords.SpeaksOfUpdate(before[^Math.Min(before.Length, 30)..])
            || DateWords.SpeaksOfUpdate(page.TextOf(node));
    }

    private void AddFromUrl(string? url, List<DateCandidate> found)
    {
        if (
            url is not null
            && UrlDate.TryRead(url) is { } written
            && dates.Parse(written.Value) is { } reading
        )
        {
            found.Add(reading.ToCandidate(DateSource.Url) with { Raw = written.Raw });
        }
    }

    private void Add(List<DateCandidate> found, string? text, DateSource source, bool isUpdated)
    {
        if (text is not null && dates.Parse(text) is { } reading)
        {
            found.Add(reading.ToCandidate(source, isUpdated));
        }
    }
}
