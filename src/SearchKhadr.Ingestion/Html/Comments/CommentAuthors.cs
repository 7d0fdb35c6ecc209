using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Finds the element that names who wrote a comment, and takes the name out of it.</summary>
internal sealed class CommentAuthors(PageTree page, DateParser dates)
{
    private const int LongestName = 60;

    /// <summary>Attributes in which programs name who wrote a comment.</summary>
    private static readonly string[] Attributes = ["data-author", "data-comment-author", "data-author-name"];

    /// <summary>Who wrote a comment, as its element's attributes say.</summary>
    public string? OfAttributes(PageNode node) =>
        Attributes
            .Select(node.Element.GetAttribute)
            .FirstOrDefault(static name => name is { Length: > 0 and <= LongestName })
            is { } name
            ? Clean(name)
            : null;

    /// <summary>The element that names the author best; null where none does.</summary>
    public PageNode? Find(IEnumerable<PageNode> nodes)
    {
        PageNode? best = null;
        var bestRank = 0;
        foreach (var node in nodes)
        {
            var rank = Rank(node);
            if (
                rank > bestRank
                && page.TextOf(node) is { Length: > 0 and <= LongestName } name
                && Clean(name) is not null
            )
            {
                best = node;
                bestRank = rank;
            }
        }

        return best is null ? null : Narrow(best);
    }

    private int Rank(PageNode node)
    {
        if (node.Has(Hint.Avatar | Hint.Reply) && !node.Has(Hint.User))
        {
            return 0;
        }

        // In hReview the name under "item" is what is commented on.
        if (node.Element.ParentElement?.ClassList.Contains("item") == true)
        {
            return 0;
        }

        var itemprop = node.Element.GetAttribute("itemprop");
        if (itemprop is "name" || node.Element.ClassList.Contains("fn"))
        {
            return 5;
        }

        if (node.Has(Hint.User | Hint.Byline))
        {
            return !node.Has(Hint.Date | Hint.Message) ? 4
                : node.Has(Hint.Message) && HtmlText.EndsSentence(page.TextOf(node)) ? 0
                : 2;
        }

        return node.Tag == "cite" ? 3
            : ProfileLinks.Is(page, node) ? 1
            : 0;
    }

    /// <summary>Inside a line that names the author among other words, the linked, bold or cited part.</summary>
    private PageNode Narrow(PageNode node)
    {
        for (var i = node.Index + 1; i < node.End; i++)
        {
            var inner = page.Nodes[i];
            if (inner.Tag is "a" or "b" or "strong" or "cite" && page.TextOf(inner) is { Length: > 1 } name)
            {
                return Clean(name) is null || dates.Find(name) is not null || name.StartsWith('#')
                    ? node
                    : inner;
            }
        }

        return node;
    }

    /// <summary>The name alone, without a time that stands beside it; null where nothing is left.</summary>
    public string? Clean(string text)
    {
        var line = Whitespace.Collapse(text);
        if (dates.Find(line) is { } date)
        {
            line = line.Remove(date.StartChar, date.EndChar - date.StartChar);
        }

        return CommentPhrases.CleanAuthor(CommentClock.WithoutTime(line));
    }
}
