using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Kinds;

/// <summary>Tells a page that only lists other pages from an article.</summary>
internal static class IndexPage
{
    private const int LeastTeasers = 20;

    /// <summary>On a page that has nothing else, so many links tell that it lists pages.</summary>
    private const int LeastTeasersAlone = 5;

    private const int MostOwnText = 300;
    private const int LeastSentence = 80;
    private const double LeastLinkShare = 0.6;
    private const double MostLinkInText = 0.4;

    /// <summary>Whether a page lists pages by their links or their beginnings, and nobody comments on it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="draft">What was read from it.</param>
    /// <param name="body">The blocks that its body was read from.</param>
    public static bool Is(PageTree page, PageDraft draft, IReadOnlyList<BodyParagraph> body) =>
        draft.Comments.Count == 0 && (ListsLinks(page, draft) || TeaserList.Is(page, body, draft.Url));

    /// <summary>Whether it is a list of links to pages, with no text or author of its own.</summary>
    private static bool ListsLinks(PageTree page, PageDraft draft)
    {
        if (
            draft.Byline.Count > 0
            || draft.Captions.Count > 0
            || draft.Body.Sum(block => block.Text.Length) >= MostOwnText
            || (draft.Body.Count > 0 && page.Blocks.Any(IsOfPost))
        )
        {
            return false;
        }

        var chars = 0;
        var links = 0;
        var teasers = 0;
        foreach (var block in page.Blocks)
        {
            chars += block.Text.Length;
            links += block.LinkChars;
            teasers += block.LinkShare > 0.8 && HtmlText.CountWords(block.Text) >= 4 ? 1 : 0;
        }

        var isAlone = draft.Body.Count == 0 && draft.Standfirst is null;
        return teasers >= (isAlone ? LeastTeasersAlone : LeastTeasers) && links > chars * LeastLinkShare;
    }

    /// <summary>Whether a block is a sentence in what its engine names an article's text: a short post among long menus.</summary>
    private static bool IsOfPost(TextBlock block) =>
        block is { Text.Length: >= LeastSentence, EndsSentence: true, LinkShare: < MostLinkInText }
        && block.IsUnder(Hint.Body)
        && !block.IsUnder(Hint.Navigation | Hint.Related | Hint.Furniture | Hint.Comment);
}
