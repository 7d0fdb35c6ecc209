using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Tells threads from what is laid out like one: the article itself, lists of other pages, boxes about authors, forms.
/// </summary>
/// <param name="taken">The blocks that the comments were read from.</param>
internal sealed class CommentDoubts(PageTree page, bool[] taken)
{
    private const int LeastArticle = 600;
    private const int MostBesideArticle = 200;
    private const double MostlyLinks = 0.8;
    private const int FewestWords = 2;

    private const Hint Elsewhere =
        Hint.Related | Hint.Navigation | Hint.Furniture | Hint.Biography | Hint.PullQuote;

    private const string Fields = "input:not([type=hidden]), textarea, select, label";

    /// <summary>Whether what was found is the article itself, in an element that is called a comment: it leaves no other text.</summary>
    public bool AreArticle(List<CommentDraft> drafts, int? announced)
    {
        var isTimed = drafts.Exists(static draft => draft.TimeText is not null);
        if (drafts.Count == 0 || (isTimed && drafts.Count > 1))
        {
            return false;
        }

        return (announced == 0 && !isTimed)
            || TakeBody(drafts.Max(static draft => draft.Text.Length))
            || (
                drafts.Sum(static draft => draft.Text.Length) >= LeastArticle
                && RunningBeside() < MostBesideArticle
            )
            || (drafts.Count == 1 && StandsOnTop());
    }

    /// <summary>
    /// Whether what stands under a heading such as "Comments", in no element that is named so, is a thread: most of it tells
    /// when, or two and more say who in sentences; and it is no list of other pages, nor the article under a line that counts
    /// its comments.
    /// </summary>
    public bool AreUnderHeading(List<CommentDraft> drafts, int first, int last)
    {
        var blocks = page.Blocks.Skip(first).Take(last - first).ToList();
        var timed = drafts.Count(static draft => draft.TimeText is not null || draft.Time is not null);
        var isSigned =
            drafts.Count > 1
            && drafts.TrueForAll(static draft => draft.Author is not null)
            && drafts.Count(static draft => HtmlText.EndsSentence(draft.Text)) * 2 >= drafts.Count;
        return (timed * 2 >= drafts.Count || isSigned)
            && blocks.Count(IsTeaser) * 2 < drafts.Count
            && blocks.Count(static block => block.IsUnder(Elsewhere)) * 2 <= blocks.Count
            && !(
                IsFirstText(first)
                && blocks.Where(IsArticleText).Sum(static block => block.OwnChars) >= LeastArticle
            );
    }

    /// <summary>
    /// Whether a part of a page that is called a comment is the article, with the thread in a later one: the page's first
    /// running text, and enough, of which no comment was read.
    /// </summary>
    public bool HoldsArticle(int first, int last, List<CommentDraft> drafts)
    {
        var running = page.Blocks.Skip(first).Take(last - first).Where(IsRunning).ToList();
        return drafts.Count > 0
            && running.Sum(static block => block.OwnChars) >= LeastArticle
            && IsFirstText(first)
            && !running.Exists(block =>
                drafts.Exists(draft => draft.Text.Contains(block.Text, StringComparison.Ordinal))
            );
    }

    /// <summary>Whether one alone, without a time, is words beside fields to fill in, a label or a link.</summary>
    public static bool IsForm(CommentDraft draft, IEnumerable<CommentItem> items) =>
        HtmlText.CountWords(draft.Text) < FewestWords
        || items.Any(static item =>
            item.Node.Element.QuerySelector(Fields) is not null
            || item.Blocks.Sum(static block => block.LinkChars)
                > item.Blocks.Sum(static block => block.OwnChars)
        );

    /// <summary>Whether a heading is the link to another page that it names.</summary>
    private static bool IsTeaser(TextBlock block) =>
        block is { IsHeading: true, LinkShare: > MostlyLinks }
        && block.LinkAddress is { } address
        && !address.Contains('#', StringComparison.Ordinal);

    /// <summary>Whether nearly all running text of the page stands behind it, and none in front: a line about the article.</summary>
    private bool StandsOnTop()
    {
        var first = Array.IndexOf(taken, value: true);
        var last = Array.LastIndexOf(taken, value: true);
        var running = page.Blocks.Where(IsRunning).ToList();
        return !running.Exists(block => block.Index < first)
            && running.Where(block => block.Index > last).Sum(static block => block.OwnChars) >= LeastArticle;
    }

    /// <summary>Whether most of what is named as an article's text, and not as a comment's, was taken for one comment.</summary>
    private bool TakeBody(int longest)
    {
        var (inside, all) = (0, 0);
        foreach (var block in page.Blocks)
        {
            if (IsArticleText(block))
            {
                all += block.OwnChars;
                inside += taken[block.Index] ? block.OwnChars : 0;
            }
        }

        return inside * 2 > all && longest * 2 > all;
    }

    /// <summary>Whether running text of an article is left beside what was taken.</summary>
    public bool LeaveText() => RunningBeside() >= MostBesideArticle;

    private bool IsFirstText(int first) => !page.Blocks.Take(first).Any(IsRunning);

    private int RunningBeside() =>
        page
            .Blocks.Where(block => !taken[block.Index] && IsRunning(block))
            .Sum(static block => block.OwnChars);

    /// <summary>Whether a block is running text of what is named as an article's, and not as a comment's.</summary>
    private static bool IsArticleText(TextBlock block) =>
        IsRunning(block) && block.IsUnder(Hint.Body) && !block.IsUnder(Hint.Comment);

    private static bool IsRunning(TextBlock block) =>
        block is { Text.Length: >= 80, LinkShare: < 0.4, EndsSentence: true }
        && !block.IsUnder(Hint.Navigation | Hint.Related);
}
