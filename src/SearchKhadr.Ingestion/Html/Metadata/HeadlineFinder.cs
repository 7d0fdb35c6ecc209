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

    /// <summary>What it is worth to stand right above the text and to read as a headline does.</summary>
    private const double PlainBonus = 0.5;

    /// <summary>How far a heading agrees that is the first part of a title, however short both are.</summary>
    private const double Opening = 0.75;

    /// <summary>What no metadata speaks for must at least be a heading, or stand and look like one.</summary>
    private const double LowestWithoutClaim = 0.09;

    public static Headline? Find(PageTree page, MetaTags tags, LinkedArticle linked, string? site)
    {
        var titles = new PageTitles(page, tags, linked);
        var claims = Claims(page, tags, linked, site, titles);
        var agreements = new HeadlineAgreement(claims);
        var body = HeadlinePlace.FirstRunningText(page);
        var foldedSite = HtmlText.Fold(site);
        PageNode? bestNode = null;
        Headline? best = null;
        var bestScore = 0.0;
        foreach (var node in page.Nodes)
        {
            page.Clock.Tick();
            var weight = WeightOf(node);
            if (
                weight <= 0
                || page.TextOf(node).Replace('\n', ' ') is not { Length: > 1 and < LongestHeadline } text
            )
            {
                continue;
            }

            if (site is not null && HtmlText.Fold(text) == foldedSite)
            {
                continue;
            }

            var agreement = agreements.With(text);
            var words = HtmlText.CountWords(text);
            var near = HeadlinePlace.Nearness(node.Start.Block, body);
            var isOpening = near > 0 && IsHeading(node) && !IsLink(page, node) && titles.AreOpenedBy(text);
            agreement = isOpening ? Math.Max(agreement, Opening) : agreement;
            var brief =
                isOpening ? 1
                : words < 2 ? 0.3
                : words < WordsOfPart && agreement < 0.5 ? 0.6
                : 1;
            var plain = near > 0 && HeadlinePlace.ReadsAsHeadline(page, node, text) ? PlainBonus * near : 0;
            var score = weight * brief * (0.2 + agreement + (0.15 * near) + plain);
            if (score > bestScore + 0.001)
            {
                (best, bestNode) = (new Headline(text, node.Start.Block, node.Tag), node);
                bestScore = score;
            }
        }

        var claim = claims.Count > 0 ? claims[0] : null;
        if (bestScore >= 0.45 || claim is null)
        {
            return best is null ? claim
                : bestScore < LowestWithoutClaim && !IsHeading(bestNode!) ? null
                : HeadlineText.Refine(page, bestNode!, best, claims, titles);
        }

        // A title alone may be the site's or the folder's; a heading on the page says more.
        return claim.Source == "title" && bestScore >= 0.1 && best is not null && !IsOnPage(page, claim)
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

    private static double WeightOf(PageNode node)
    {
        if (
            node.IsUnder(Hint.Navigation | Hint.Related | Hint.Comment)
            || node.Has(Hint.Furniture | Hint.Hidden)
        )
        {
            return 0;
        }

        var named = node.Has(Hint.Headline) || HeadlinePlace.LooksNamed(node) ? 0.1 : 0;
        if (node.Tag is "font" && node.Stop.Block - node.Start.Block <= 1)
        {
            return IsLarge(node.Element.GetAttribute("size")) ? 0.6 : 0.3;
        }

        return node.Tag switch
        {
            "h1" => 1 + named,
            "h2" => 0.7 + named,
            "h3" => 0.5 + named,
            "h4" or "h5" => 0.35 + named,
            "p"
            or "div"
            or "span"
            or "b"
            or "strong"
            or "td"
            or "font"
            or "big"
            or "a" when node.Stop.Block - node.Start.Block <= 1 => 0.3
                + (named * 2)
                + (HeadlinePlace.IsLarge(node) ? 0.15 : 0),
            _ => 0,
        };
    }

    /// <summary>A site's name over its pages leads home.</summary>
    private static bool IsLink(PageTree page, PageNode node) => page.Blocks[node.Start.Block].LinkShare > 0.5;

    private static bool IsHeading(PageNode node) => node.Tag is ['h', >= '1' and <= '6'];

    private static bool IsLarge(string? fontSize) => fontSize is "5" or "6" or "7" or "+2" or "+3" or "+4";

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
