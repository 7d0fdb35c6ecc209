using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>The places where a list of pages names this page itself: the date that stands there is its own.</summary>
internal sealed class OwnTeasers
{
    /// <summary>A teaser is not longer. <b>Units</b> blocks.</summary>
    private const int MostBlocks = 6;

    /// <summary>A shorter address is that of a front page or a section. <b>Units</b> chars.</summary>
    private const int ShortestPath = 8;

    private readonly List<(int First, int Last)> _places = [];

    /// <summary>The places on a page with an address; none where it has no address of its own.</summary>
    public static OwnTeasers Of(PageTree page, string? url)
    {
        var teasers = new OwnTeasers();
        if (
            !Uri.TryCreate(url, UriKind.Absolute, out var address)
            || address.PathAndQuery.Trim('/') is not { Length: >= ShortestPath } path
        )
            return teasers;

        foreach (var node in page.Nodes)
        {
            if (node.Tag == "a" && LeadsTo(node, path, address.Host))
                teasers._places.Add(Around(page, node, path, address.Host));
        }

        return teasers;
    }

    public bool Hold(int block) => _places.Exists(place => place.First <= block && block <= place.Last);

    /// <summary>The widest element around a link that is short and leads nowhere else.</summary>
    private static (int First, int Last) Around(PageTree page, PageNode link, string path, string host)
    {
        var node = link;
        while (
            node.Parent > 0
            && page.Nodes[node.Parent] is var outer
            && outer.Stop.Block - outer.Start.Block < MostBlocks
            && !LeadsElsewhere(page, outer, path, host)
        )
            node = outer;

        // An element that ends where a block begins has no text in it.
        var last = node.Stop is { Char: 0, Block: > 0 } stop ? stop.Block - 1 : node.Stop.Block;
        return (node.Start.Block, Math.Max(node.Start.Block, last));
    }

    private static bool LeadsElsewhere(PageTree page, PageNode outer, string path, string host)
    {
        for (var i = outer.Index + 1; i < outer.End; i++)
        {
            if (
                page.Nodes[i] is { Tag: "a" } link
                && link.Element.GetAttribute("href") is { Length: > 1 } href
                && href[0] != '#'
                && !LeadsTo(link, path, host)
            )
                return true;
        }

        return false;
    }

    private static bool LeadsTo(PageNode link, string path, string host)
    {
        var href = link.Element.GetAttribute("href").AsSpan().TrimEnd('/');
        if (!href.EndsWith(path, StringComparison.Ordinal))
            return false;
        var before = href[..^path.Length].TrimEnd('/');
        return before.IsEmpty || before.EndsWith(host, StringComparison.OrdinalIgnoreCase);
    }
}
