using System.Globalization;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Joining;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Says which page of a several-page article a page is, by its address and by where it leads.</summary>
internal static class PartFinder
{
    private const int ShortestName = 6;
    private const int MostPages = 60;

    /// <summary>Null where neither the address nor a link speaks of other pages of the same article.</summary>
    public static PagePart? Find(PageTree page, string? url)
    {
        var (next, previous) = (Rel(page, "next", url), Rel(page, "prev", url) ?? Rel(page, "previous", url));
        var own = PageNumber.Of(url);
        if ((own ?? previous ?? next)?.Base is not { } common)
            return null;

        var (numbers, leadsToFirst) = Linked(page, common, url);
        if (next is { Number: { } after } && next.Value.Base == common)
            numbers.Add(after);
        var number =
            own?.Number
            ?? (previous is { } before && before.Base == common ? (int?)(before.Number ?? 1) + 1 : null)
            ?? (next is { Number: > 1 } && next.Value.Base == common ? next.Value.Number - 1 : null)
            ?? Missing(numbers, leadsToFirst);
        return number is not { } known || (known == 1 && !numbers.Contains(2))
            ? null
            : new PagePart(common, known, numbers.Contains(known + 1));
    }

    private static PageNumber? Rel(PageTree page, string rel, string? url)
    {
        var anchors = page.Nodes.Where(static node => node.Tag == "a").Select(static node => node.Element);
        foreach (var element in page.Loose.Links.Concat(anchors))
        {
            var isOne =
                element.GetAttribute("rel") is { } names
                && names.Contains(rel, StringComparison.OrdinalIgnoreCase)
                && names.Split(' ').Contains(rel, StringComparer.OrdinalIgnoreCase);
            if (isOne && element.GetAttribute("href") is { Length: > 0 } href)
                return PageNumber.Of(Absolute(href, url));
        }

        return null;
    }

    /// <summary>The numbers of the article's pages that the page has links to, and whether one labelled 1 leads back.</summary>
    private static (HashSet<int> Numbers, bool LeadsToFirst) Linked(PageTree page, string common, string? url)
    {
        var numbers = new HashSet<int>();
        var leadsToFirst = false;
        var name = LastName(common);
        if (name.Length < ShortestName)
            return (numbers, false);
        foreach (var node in page.Nodes)
        {
            if (
                node.Tag != "a"
                || node.Element.GetAttribute("href") is not { } href
                || !href.Contains(name, StringComparison.OrdinalIgnoreCase)
                || PageNumber.Of(Absolute(href, url)) is not { } other
                || other.Base != common
            )
                continue;
            if (other.Number is > 1 and <= MostPages)
                numbers.Add(other.Number.Value);
            else
                leadsToFirst |= page.TextOf(node) == "1";
        }

        return (numbers, leadsToFirst);
    }

    /// <summary>A pager links every page but the one that is shown.</summary>
    private static int? Missing(HashSet<int> numbers, bool leadsToFirst)
    {
        if (numbers.Count == 0)
            return null;
        if (!leadsToFirst)
            return 1;
        var missing = 2;
        while (numbers.Contains(missing))
            missing++;
        return missing;
    }

    private static string Absolute(string href, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var own) && Uri.TryCreate(own, href, out var address)
            ? address.AbsoluteUri
            : href;

    private static string LastName(string address)
    {
        var path = address.Split('?')[0].TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return (dot > 0 ? name[..dot] : name).ToLower(CultureInfo.InvariantCulture);
    }
}
