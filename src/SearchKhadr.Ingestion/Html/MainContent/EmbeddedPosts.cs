using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>
/// Puts back what an article quotes from a network: an embedded post is a quotation, though its class names the network as
/// a button to share would.
/// </summary>
internal static class EmbeddedPosts
{
    /// <summary>Elements around a post in which a block of the body must stand too.</summary>
    private const int MostAround = 3;

    /// <summary>What is all link is the network's button, as where a picture was posted.</summary>
    private const double MostLinks = 0.9;

    private const Hint NotArticle = Hint.Related | Hint.Navigation | Hint.Comment | Hint.CommentForm;

    /// <summary>What the embedding scripts of networks look for in the class of a quote.</summary>
    private static readonly string[] Classes =
    [
        "twitter-tweet",
        "twitter-video",
        "instagram-media",
        "tiktok-embed",
        "fb-post",
        "bluesky-embed",
        "mastodon-embed",
        "reddit-embed",
        "reddit-card",
        "text-post-media",
    ];

    /// <summary>Adds to a body, in page order, the posts that stand in it or right behind a part of it.</summary>
    public static void Add(PageTree page, List<TextBlock> body, Func<TextBlock, bool> isTaken)
    {
        var posts = new List<TextBlock>();
        foreach (var node in page.Nodes)
        {
            if (IsPost(node) && body.Count > 0 && StandsIn(page, node, body))
            {
                posts.AddRange(
                    page.Blocks.Skip(node.Start.Block)
                        .Take(node.Stop.Block - node.Start.Block)
                        .Where(block => !isTaken(block) && block.LinkShare < MostLinks)
                );
            }
        }

        if (posts.Count == 0)
            return;
        var all = body.Union(posts).OrderBy(static block => block.Index).ToList();
        body.Clear();
        body.AddRange(all);
    }

    private static bool IsPost(PageNode node) =>
        node.Tag == "blockquote"
        && node.Element.ClassName is { Length: > 0 } classes
        && Array.Exists(Classes, name => classes.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a block of the body stands before a post in one of the nearest elements around it.</summary>
    private static bool StandsIn(PageTree page, PageNode post, List<TextBlock> body)
    {
        var around = post;
        for (var i = 0; i < MostAround && around.Parent >= 0; i++)
        {
            around = page.Nodes[around.Parent];
            if (around.Has(NotArticle))
                return false;
        }

        return body.Exists(block => block.Index >= around.Start.Block && block.Index < post.Start.Block);
    }
}
