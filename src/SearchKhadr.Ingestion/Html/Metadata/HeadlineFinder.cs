using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>The headline and the block it stands in.</summary>
/// <param name="Block">Index of the block, or -1 where the headline is only in the metadata.</param>
internal sealed record Headline(string Text, int Block, string Source);

/// <summary>Chooses the headline among the page's headings and its metadata.</summary>
internal static class HeadlineFinder
{
    private const int LongestHeadline = 300;

    /// <summary>A shorter part of a title is more often the name of a section.</summary>
    private const int WordsOfPart = 3;

    /// <summary>What no metadata speaks for must at least be a heading, or stand and look like one.</summary>
    private const double LowestWithoutClaim = 0.09;

    public static Headline? Find(PageTree page, MetaTags tags, LinkedArticle linked, string? site)
    {
        var titles = new PageTitles(page, tags, linked);
        var claims = Claims(page, tags, linked, site, titles);
        var scorer = new HeadlineScorer(page, claims, titles);
        var foldedSite = HtmlText.Fold(site);
        PageNode? bestNode = null;
        Headline? best = null;
        var bestScore = 0.0;
        foreach (var node in page.Nodes)
        {
            page.Clock.Tick();
            if (
                HeadlineScorer.WeightOf(node) is > 0 and var weight
                && page.TextOf(node).Replace('\n', ' ') is { Length: > 1 and < LongestHeadline } text
                && (site is null || HtmlText.Fold(text) != foldedSite)
                && scorer.Score(node, text, weight) is var score
                && score > bestScore + 0.001
            )
            {
                (best, bestNode, bestScore) = (new Headline(text, node.Start.Block, node.Tag), node, score);
            }
        }

        if (bestNode is not null && scorer.TopAbove(bestNode, best!.Text, foldedSite) is { } top)
            (best, bestNode, bestScore) = (
                new Headline(page.TextOf(top).Replace('\n', ' '), top.Start.Block, top.Tag),
                top,
                1
            );

        var claim = claims.Count > 0 ? claims[0] : null;
        if (bestScore >= 0.45 || claim is null)
        {
            return best is null ? claim
                : bestScore < LowestWithoutClaim && !bestNode!.IsHeading ? null
                : HeadlineText.WithoutSite(HeadlineText.Refine(page, bestNode!, best, claims, titles), site);
        }

        // A title alone may be the site's or the folder's; a heading on the page says more.
        var isHeaded = claim.Source == "title" ? bestScore >= 0.1 : scorer.IsOnlyTop(bestNode, best);
        return isHeaded && best is not null && !IsOnPage(page, claim)
            ? HeadlineText.Refine(page, bestNode!, best, claims, titles)
            : WithBlock(page, claim);
    }

    private static List<Headline> Claims(
        PageTree page,
        MetaTags tags,
        LinkedArticle linked,
        string? site,
        PageTitles titles
    )
    {
        var claims = new List<Headline>();
        Add(linked.IsArticle ? linked.Headline : null, "json-ld headline");
        Add(tags.First(["og:title"])?.Value, "og:title");
        Add(
            tags.First([
                "parsely-title",
                "sailthru.title",
                "dc.title",
                "dcterms.title",
                "twitter:title",
                "headline",
                "hdl",
            ])?.Value,
            "meta title"
        );
        foreach (
            var name in tags.Names.Where(static name => name.Contains("headline", StringComparison.Ordinal))
        )
        {
            Add(tags.First([name])?.Value, "meta title");
        }

        Add(HeadlinePlace.SharedTitle(page), "share link");
        Add(page.Document.Title, "title");
        // Any part of the title may be the headline; which is, the page's headings tell.
        foreach (var part in TitleParts.Split(page.Document.Title ?? ""))
        {
            if (
                HtmlText.CountWords(part) >= WordsOfPart
                && claims.Count > 0
                && !claims.Exists(claim => claim.Text == part)
            )
                claims.Add(new Headline(part, -1, "title part"));
        }

        return claims;

        void Add(string? text, string source)
        {
            if (
                text is { Length: > 1 and < LongestHeadline }
                && titles.Shown(text, TitleParts.WithoutSite(text, site)) is var rest
                && HtmlText.Fold(rest) != HtmlText.Fold(site)
            )
            {
                claims.Add(new Headline(rest, -1, source));
            }
        }
    }

    private static bool IsOnPage(PageTree page, Headline claim) =>
        HtmlText.CountWords(claim.Text) >= WordsOfPart && WithBlock(page, claim).Block >= 0;

    private static Headline WithBlock(PageTree page, Headline claim)
    {
        var folded = HtmlText.Fold(claim.Text);
        foreach (var block in page.Blocks)
        {
            if (block.Text.Length < LongestHeadline && HtmlText.Fold(block.Text) == folded)
            {
                return claim with { Block = block.Index };
            }
        }

        return claim;
    }
}
