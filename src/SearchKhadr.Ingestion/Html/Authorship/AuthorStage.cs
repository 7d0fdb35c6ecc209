using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Comments;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>Says who wrote the article, as far as the page tells.</summary>
internal sealed class AuthorStage(DateParser dates, Action<IReadOnlyList<AuthorItem>>? see = null)
{
    public AuthorFound Read(
        PageTree page,
        MetaTags tags,
        LinkedArticle linked,
        int headlineBlock,
        ArticleText text,
        string? site,
        CommentThread thread
    )
    {
        var zone = new HeadZone(page, headlineBlock, text);
        var clues = new AuthorClues(page, zone, dates, site).Collect(tags, linked, text);
        // Who wrote a comment did not write the article.
        clues.RemoveAll(clue => thread.Holds(clue.Block));
        var items = new AuthorItems(clues, zone, site).Build();
        see?.Invoke(items);
        var best = AuthorRanker.Shipped.Best(items);
        return best is null
            ? AuthorFound.Nobody
            : new AuthorFound(
                AuthorCompletion.Of(best, items),
                best.Clues.Select(static clue => clue.Outlet).FirstOrDefault(static name => name is not null),
                best.Clues.MinBy(static clue => clue.Kind)!.Evidence
            );
    }
}

/// <summary>Who wrote a page, and what said so.</summary>
/// <param name="People">The names; empty where the page names nobody.</param>
/// <param name="Outlet">The outlet or agency named beside them; null where none.</param>
/// <param name="Evidence">The place that named them; null where the page names nobody.</param>
internal sealed record AuthorFound(IReadOnlyList<string> People, string? Outlet, string? Evidence)
{
    public static AuthorFound Nobody { get; } = new([], null, null);
}
