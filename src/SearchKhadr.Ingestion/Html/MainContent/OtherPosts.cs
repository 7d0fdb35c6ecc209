using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>
/// Takes out of a body what other posts on its page say: blog engines number each post in a class or an id, and print some
/// posts whole under another.
/// </summary>
internal static class OtherPosts
{
    /// <summary>With less text of its own, the post that holds the headline may be a frame around the others.</summary>
    private const int LeastOwn = 200;

    private const string Series = "post-";

    public static void Remove(PageTree page, List<TextBlock> body, int headlineBlock)
    {
        if (headlineBlock < 0 || NumberAround(page, page.Blocks[headlineBlock].Owner) is not { } own)
            return;
        var rest = body.FindAll(block =>
            NumberAround(page, block.Owner) is not { } number || own.Equals(number, StringComparison.Ordinal)
        );
        if (rest.Count == body.Count || rest.Sum(static block => block.OwnChars) < LeastOwn)
            return;
        body.Clear();
        body.AddRange(rest);
    }

    /// <summary>The number of the nearest post around an element, or null.</summary>
    private static string? NumberAround(PageTree page, PageNode node)
    {
        var post = page.Closest(node, static at => NumberOf(at) is not null);
        return post is null ? null : NumberOf(post);
    }

    private static string? NumberOf(PageNode node)
    {
        if (node.Tag is not ("article" or "div" or "section" or "li"))
            return null;
        if (IsNumber(node.Element.Id))
            return node.Element.Id;
        var classes = node.Element.ClassName.AsSpan();
        foreach (var part in classes.Split(' '))
        {
            if (IsNumber(classes[part]))
                return classes[part].ToString();
        }

        return null;
    }

    private static bool IsNumber(ReadOnlySpan<char> name) =>
        name.StartsWith(Series, StringComparison.Ordinal)
        && name.Length > Series.Length
        && !name[Series.Length..].ContainsAnyExceptInRange('0', '9');
}
