namespace SearchKhadr.Ingestion.Articles;

/// <summary>An item of a list, with the list that it holds.</summary>
/// <param name="Number">Its number; null where it has a bullet.</param>
/// <param name="Blocks">Its own blocks, by their indexes in the article's body.</param>
/// <param name="Items">The items of the list inside it; empty where there is none.</param>
public sealed record BodyItem(int? Number, IReadOnlyList<int> Blocks, IReadOnlyList<BodyItem> Items)
{
    /// <summary>The items of a group of list items, those of inner lists inside their own.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<BodyItem> Of(Article article, BodyGroup list)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(list);
        var items = new List<BodyItem>();
        var open = new Stack<(int Level, List<int> Blocks, List<BodyItem> Items)>();
        foreach (var index in list.Indexes)
        {
            var block = article.Body[index];
            if (block.Continues && open.TryPeek(out var last))
            {
                last.Blocks.Add(index);
                continue;
            }

            while (open.TryPeek(out var above) && above.Level >= block.Level)
                open.Pop();
            var (blocks, inner) = (new List<int> { index }, new List<BodyItem>());
            (open.TryPeek(out var outer) ? outer.Items : items).Add(
                new BodyItem(block.Number, blocks, inner)
            );
            open.Push((block.Level, blocks, inner));
        }

        return items;
    }
}
