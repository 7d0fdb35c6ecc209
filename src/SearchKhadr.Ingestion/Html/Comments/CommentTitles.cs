using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Knows the title that some sites let a commenter set, which often is all that the comment says.</summary>
internal static class CommentTitles
{
    private const int LongestTitle = 200;
    private const int FewestChars = 8;

    private static readonly string[] Words = ["title", "subject"];

    /// <summary>Whether a block of a comment is a heading that is named as its title or subject.</summary>
    public static bool IsTitle(PageTree page, TextBlock block, PageNode comment)
    {
        if (block.Text.Length > LongestTitle)
            return false;

        var isHeading = false;
        var isNamed = false;
        for (var node = block.Owner; node.Index > comment.Index; node = page.Nodes[node.Parent])
        {
            if (node.Has(Hint.User | Hint.Byline | Hint.Date | Hint.Message))
                return false;
            isHeading |= node.IsHeading;
            isNamed |= IsNamed(node.Element.ClassName) || IsNamed(node.Element.Id);
        }

        return isHeading && isNamed;
    }

    /// <summary>Takes away a title that only repeats how the text begins, as some engines make one.</summary>
    public static void DropRepeat(List<string> text)
    {
        if (text.Count < 2)
            return;
        var title = HtmlText.Fold(text[0]);
        if (title.Length >= FewestChars && HtmlText.Fold(text[1]).StartsWith(title, StringComparison.Ordinal))
            text.RemoveAt(0);
    }

    private static bool IsNamed(string? name) =>
        name is not null
        && Array.Exists(Words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
