using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Finds comments where no element and no heading names them: lines of one make that say who and when, each with text
/// behind it, below the article's own text.
/// </summary>
internal sealed class CommentRuns(PageTree page, MetaLine?[] metas)
{
    private const int LeastMarks = 2;
    private const int LeastArticle = 200;
    private const double MostLinks = 0.3;

    /// <summary>The blocks from the first line to the end of the last text; empty where there is no such run.</summary>
    public List<TextBlock> Find(int headlineBlock)
    {
        var groups = page
            .Blocks.Skip(headlineBlock + 1)
            .Where(block =>
                metas[block.Index] is { NamesAuthor: true, TellsTime: true }
                && !block.IsHeading
                && !block.IsUnder(Hint.Hidden | Hint.Navigation | Hint.Related)
            )
            .GroupBy(KindOf, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            page.Clock.Check();
            List<TextBlock> marks = [.. group];
            if (marks.Count >= LeastMarks && FollowsText(headlineBlock, marks[0]) && HaveTexts(marks))
            {
                return [.. page.Blocks.Skip(marks[0].Index).Take(EndOf(marks) - marks[0].Index)];
            }
        }

        return [];
    }

    private bool FollowsText(int headlineBlock, TextBlock mark) =>
        page.Blocks.Skip(headlineBlock + 1)
            .Take(mark.Index - headlineBlock - 1)
            .Where(block => block.LinkShare < MostLinks && block.Text.Length > 60)
            .Sum(block => block.OwnChars) > LeastArticle;

    /// <summary>Whether running text and no heading stands between each line and the next.</summary>
    private bool HaveTexts(List<TextBlock> marks)
    {
        for (var i = 1; i < marks.Count; i++)
        {
            var between = Between(marks[i - 1], marks[i]);
            var chars = between.Sum(block => block.Text.Length);
            if (
                between.Exists(block => block.IsHeading)
                || chars < 2
                || between.Sum(block => block.LinkChars) > Math.Max(chars * MostLinks, 40)
            )
            {
                return false;
            }
        }

        return true;
    }

    private List<TextBlock> Between(TextBlock first, TextBlock last) =>
        [.. page.Blocks.Skip(first.Index + 1).Take(last.Index - first.Index - 1)];

    /// <summary>One past the last block that is made as the texts of the comments before it are.</summary>
    private int EndOf(List<TextBlock> marks)
    {
        var kinds = Between(marks[0], marks[^1]).Select(KindOf).ToHashSet(StringComparer.Ordinal);
        var end = marks[^1].Index + 1;
        while (
            end < page.Blocks.Count && !page.Blocks[end].IsHeading && kinds.Contains(KindOf(page.Blocks[end]))
        )
        {
            end++;
        }

        return end;
    }

    private static string KindOf(TextBlock block) =>
        block.Owner.Tag + "." + block.Owner.Element.ClassName?.TrimEnd("0123456789 ".ToCharArray());
}
