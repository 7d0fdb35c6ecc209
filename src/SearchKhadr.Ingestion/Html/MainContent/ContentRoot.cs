using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Finds the element that holds the article's text.</summary>
internal static class ContentRoot
{
    private const double KeepOnDescent = 0.85;
    private const double NamedShare = 0.5;
    private const double WorthNaming = 0.03;

    public static PageNode? Find(PageTree page, BlockValues values)
    {
        PageNode? best = null;
        var bestSum = 0.0;
        foreach (var node in page.Nodes)
        {
            var sum = values.Sum(node);
            if (sum > 0 && sum >= bestSum && TagNames.IsBlock(node.Tag))
            {
                best = node;
                bestSum = sum;
            }
        }

        return best is null
            ? null
            : Named(page, values, best, bestSum) ?? Semantic(page, values, best, bestSum) ?? best;
    }

    /// <summary>The smallest element around everything that is named as the article's body.</summary>
    private static PageNode? Named(PageTree page, BlockValues values, PageNode best, double bestSum)
    {
        PageNode? around = null;
        var covered = 0.0;
        for (var i = best.Index; i < best.End; i++)
        {
            var node = page.Nodes[i];
            if (
                !node.Has(Hint.Body)
                || !TagNames.IsBlock(node.Tag)
                || values.Sum(node) <= bestSum * WorthNaming
            )
            {
                continue;
            }

            covered += values.Sum(node);
            around = around is null ? node : Common(page, around, node);
            i = node.End - 1;
        }

        if (around is null || covered < bestSum * NamedShare)
        {
            return null;
        }

        return Deepest(page, values, around);
    }

    /// <summary>The article or main element inside that holds nearly all of the text.</summary>
    private static PageNode? Semantic(PageTree page, BlockValues values, PageNode best, double bestSum)
    {
        PageNode? inner = null;
        for (var i = best.Index; i < best.End; i++)
        {
            var node = page.Nodes[i];
            if (node.Tag is "article" or "main" && values.Sum(node) >= bestSum * KeepOnDescent)
            {
                inner = node;
            }
        }

        return inner;
    }

    /// <summary>The deepest named element inside that loses nothing.</summary>
    private static PageNode Deepest(PageTree page, BlockValues values, PageNode outer)
    {
        var best = outer;
        for (var i = outer.Index + 1; i < outer.End; i++)
        {
            var node = page.Nodes[i];
            if (
                node.Has(Hint.Body)
                && TagNames.IsBlock(node.Tag)
                && values.Sum(node) >= values.Sum(best) * KeepOnDescent
            )
            {
                best = node;
            }
        }

        return best;
    }

    private static PageNode Common(PageTree page, PageNode outer, PageNode node)
    {
        while (node.Index < outer.Index || node.Index >= outer.End)
        {
            outer = page.Nodes[outer.Parent];
        }

        return outer;
    }
}
