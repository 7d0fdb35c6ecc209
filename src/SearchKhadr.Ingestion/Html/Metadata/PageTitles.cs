using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>The titles that a page has in its metadata, as they are written there, the site's name perhaps among them.</summary>
internal sealed class PageTitles
{
    private const int LongestHeading = 300;

    private const int FewestWords = 4;

    /// <summary>A heading that is a link leads to another page, or home.</summary>
    private const double MostLinks = 0.5;

    private readonly List<string> _wholes = [];
    private readonly HashSet<string> _openings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);

    public PageTitles(PageTree page, MetaTags tags, LinkedArticle linked)
    {
        foreach (var block in page.Blocks)
        {
            if (block.IsHeading && block.Text.Length <= LongestHeading)
                (block.LinkShare < MostLinks ? _headings : _links).Add(HtmlText.Fold(block.Text));
        }

        foreach (
            var title in (string?[])[page.Document.Title, tags.First(["og:title"])?.Value, Headline(linked)]
        )
        {
            if (title is not { Length: > 1 } || TitleParts.Split(title) is not [var opening, .. var others])
                continue;
            _wholes.Add(HtmlText.Fold(title));
            // Where the page is headed with a later part, the first one names the site or the section.
            if (!Array.Exists(others, IsHeadline))
                _openings.Add(HtmlText.Fold(opening));
        }
    }

    /// <summary>The longest run of a title's parts that the page shows as a heading, where it is longer than a guess at it.</summary>
    public string Shown(string title, string guess)
    {
        var runs = TitleParts.Runs(title).Where(run => run.Length > guess.Length);
        return runs.Where(run => _headings.Contains(HtmlText.Fold(run))).MaxBy(static run => run.Length)
            ?? guess;
    }

    /// <summary>Whether a text is the first part of a title, or all of it, and no heading that leads elsewhere.</summary>
    public bool AreOpenedBy(string text) =>
        HtmlText.Fold(text) is { Length: > 1 } folded
        && _openings.Contains(folded)
        && !_links.Contains(folded);

    /// <summary>Whether a title begins with the whole of a text, marks that part titles included.</summary>
    public bool BeginWith(string text) =>
        HtmlText.Fold(text) is { Length: > 1 } folded
        && _wholes.Exists(whole => whole.StartsWith(folded, StringComparison.Ordinal));

    private bool IsHeadline(string part) =>
        HtmlText.CountWords(part) >= FewestWords && _headings.Contains(HtmlText.Fold(part));

    private static string? Headline(LinkedArticle linked) => linked.IsArticle ? linked.Headline : null;
}
