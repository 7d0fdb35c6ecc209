using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Says how likely an element of the page is its headline.</summary>
internal sealed class HeadlineScorer(PageTree page, IReadOnlyList<Headline> claims, PageTitles titles)
{
    private const int LongestHeading = 300;

    /// <summary>A shorter text is more often the name of a section.</summary>
    private const int WordsOfHeadline = 3;

    /// <summary>What it is worth to stand right above the text and to read as a headline does.</summary>
    private const double PlainBonus = 0.5;

    /// <summary>What it is worth to be the page's only h1.</summary>
    private const double OnlyBonus = 0.2;

    /// <summary>How far a heading agrees that is the first part of a title, however short both are.</summary>
    private const double Opening = 0.75;

    /// <summary>What is left of a heading's weight at the end of a trail of links that no metadata calls the headline.</summary>
    private const double TrailShare = 0.5;

    private readonly HeadlineAgreement _agreements = new(claims);
    private readonly int _body = HeadlinePlace.FirstRunningText(page);
    private readonly PageNode? _only = OnlyTopHeading(page);

    /// <summary>What speaks for an element of this weight that holds this text.</summary>
    public double Score(PageNode node, string text, double weight)
    {
        var agreement = _agreements.With(text);
        var near = HeadlinePlace.Nearness(node.Start.Block, _body);
        var isOpening = near > 0 && node.IsHeading && !IsLink(page, node) && titles.AreOpenedBy(text);
        agreement = isOpening ? Math.Max(agreement, Opening) : agreement;
        var brief = isOpening ? 1 : Brevity(node, HtmlText.CountWords(text), agreement);
        var plain = near > 0 && HeadlinePlace.ReadsAsHeadline(page, node, text) ? PlainBonus * near : 0;
        var only = node == _only ? OnlyBonus : 0;
        var trail = IsTrail(node) && !_agreements.AreNamed(text) ? TrailShare : 1;
        return weight * trail * brief * (0.2 + only + agreement + (0.15 * near) + plain);
    }

    /// <summary>
    /// The page's first h1 where it stands above the element that seems best and that no claim names: a heading inside a
    /// text may share more words with a title than the text's own does.
    /// </summary>
    public PageNode? TopAbove(PageNode best, string text, string site)
    {
        if (best.Tag == "h1" || _agreements.IsClaimed(text))
            return null;
        var tops = page
            .Nodes.Where(static node => node.Tag == "h1")
            .Where(node => WeightOf(node) > 0 && !IsLink(page, node) && IsOwnHeading(node, site))
            .DistinctBy(node => HtmlText.Fold(page.TextOf(node)))
            .Take(2)
            .ToList();
        return tops is [var top] && top.Index < best.Index ? top : null;
    }

    /// <summary>Whether an element is the page's only h1, and no name of a section.</summary>
    public bool IsOnlyTop(PageNode? node, Headline? headline) =>
        node is not null && node == _only && HtmlText.CountWords(headline!.Text) >= WordsOfHeadline;

    private bool IsOwnHeading(PageNode node, string site) =>
        page.TextOf(node) is { Length: > 1 and < LongestHeading } text
        && HtmlText.Fold(text) is { Length: > 1 } folded
        && folded != site
        && (HtmlText.CountWords(text) >= 2 || _agreements.AreIn(text));

    /// <summary>What is left of the weight of few words; more where the metadata says just them.</summary>
    private static double Brevity(PageNode node, int words, double agreement) =>
        words < 2 ? (agreement >= 1 && node.IsHeading && !node.IsUnder(Hint.Furniture) ? 0.9 : 0.3)
        : words < WordsOfHeadline && agreement < 0.5 ? 0.6
        : 1;

    /// <summary>Whether it heads other pages or what readers wrote.</summary>
    private static bool IsOfOthers(PageNode node) =>
        node.IsUnder(Hint.Related | Hint.Comment) || (node.IsUnder(Hint.Navigation) && !IsTrail(node));

    /// <summary>Whether it is the page's own end of the trail that leads to it.</summary>
    private static bool IsTrail(PageNode node) => node.Tag == "h1" && node.IsUnder(Hint.Breadcrumb);

    /// <summary>What an element's tag and names are worth; 0 where it can be no headline.</summary>
    public static double WeightOf(PageNode node)
    {
        if (IsOfOthers(node) || node.Has(Hint.Hidden) || (node.Has(Hint.Furniture) && !IsBanner(node)))
            return 0;

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

    /// <summary>Whether it is the h1 that is named for the banner it is the title of.</summary>
    private static bool IsBanner(PageNode node) => node.Tag == "h1" && node.Has(Hint.Headline);

    /// <summary>A site's name over its pages leads home.</summary>
    private static bool IsLink(PageTree page, PageNode node) =>
        node.Start.Block < page.Blocks.Count && page.Blocks[node.Start.Block].LinkShare > 0.5;

    /// <summary>The page's h1 that is no link, where it has one and not several.</summary>
    private static PageNode? OnlyTopHeading(PageTree page) =>
        page.Nodes.Where(static node => node.Tag == "h1").Take(2).ToList() is [var only]
        && !IsLink(page, only)
            ? only
            : null;

    private static bool IsLarge(string? fontSize) => fontSize is "5" or "6" or "7" or "+2" or "+3" or "+4";
}
