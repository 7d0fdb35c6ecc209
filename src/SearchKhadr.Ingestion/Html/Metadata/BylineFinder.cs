using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Finds who wrote the article.</summary>
internal sealed class BylineFinder(DateParser dates)
{
    private const int LongestByline = 200;

    /// <summary>The people, the outlet named beside them, and the blocks that say so.</summary>
    public BylineFound Find(
        PageTree page,
        MetaTags tags,
        LinkedArticle linked,
        Headline? headline,
        int firstBody
    )
    {
        var visible = FromPage(page, headline, firstBody);
        var people = new List<string>();
        foreach (var name in linked.Authors)
        {
            AddPeople(people, name);
        }

        if (people.Count == 0)
        {
            foreach (
                var name in (string[])
                    [
                        "parsely-author",
                        "sailthru.author",
                        "article:author",
                        "author",
                        "dc.creator",
                        "dcterms.creator",
                        "citation_author",
                        "byl",
                        "dc.contributor",
                        "og:article:author",
                        "article:author_name",
                    ]
            )
            {
                foreach (
                    var value in tags.All(name)
                        .Where(v =>
                            !v.Contains("://", StringComparison.Ordinal)
                            && !v.StartsWith("www.", StringComparison.Ordinal)
                        )
                )
                {
                    AddPeople(people, value);
                }

                if (people.Count > 0)
                {
                    break;
                }
            }
        }

        return visible is null ? new BylineFound(people, null, -1)
            : people.Count == 0 || Agrees(visible.People, people) ? visible
            : visible with { People = people };
    }

    /// <summary>What the page shows is kept when it names the same people, perhaps more fully.</summary>
    private static bool Agrees(IReadOnlyList<string> shown, List<string> claimed) =>
        shown.Count >= claimed.Count
        && claimed.TrueForAll(name => shown.Any(other => HtmlText.Fold(other) == HtmlText.Fold(name)));

    private static void AddPeople(List<string> people, string text)
    {
        foreach (var person in BylineParser.Read(text).People)
        {
            if (!people.Contains(person, StringComparer.OrdinalIgnoreCase))
            {
                people.Add(person);
            }
        }
    }

    private BylineFound? FromPage(PageTree page, Headline? headline, int firstBody)
    {
        BylineFound? best = null;
        var bestRank = double.MinValue;
        var anchor = headline is { Block: >= 0 } ? headline.Block : firstBody;
        foreach (var node in page.Nodes)
        {
            if (
                !node.Has(Hint.Byline)
                || node.IsUnder(
                    Hint.Comment | Hint.Related | Hint.Navigation | Hint.Hidden | Hint.CommentForm
                )
            )
            {
                continue;
            }

            var text = page.TextOf(node).Replace('\n', ' ');
            if (
                text.Length is < 2 or > LongestByline
                || BylineParser.Read(text) is not { People.Count: > 0 } reading
            )
            {
                continue;
            }

            var rank =
                -Math.Abs(node.Start.Block - anchor)
                - (text.Length / 50.0)
                + (node.Has(Hint.User) ? 1 : 0)
                - (node.IsUnder(Hint.Biography) ? 8 : 0);
            if (rank > bestRank)
            {
                best = new BylineFound(reading.People, reading.Outlet, node.Start.Block);
                bestRank = rank;
            }
        }

        return best ?? FromLines(page, anchor, firstBody);
    }

    /// <summary>The line without a date in front: "November 2nd, 2010 by Ana Ruiz".</summary>
    private string BehindDate(string line) =>
        dates.Find(line) is { StartChar: < 12 } date && line[date.EndChar..].Trim() is { Length: > 4 } rest
            ? rest
            : line;

    /// <summary>A line between the headline and the body that opens with "By", or names people and their outlet.</summary>
    private BylineFound? FromLines(PageTree page, int anchor, int firstBody)
    {
        var first = Math.Max(0, anchor - 3);
        for (var i = first; i < Math.Min(page.Blocks.Count, Math.Max(firstBody, anchor) + 4); i++)
        {
            var block = page.Blocks[i];
            if (block.Text.Length > LongestByline || block.IsUnder(Hint.Navigation | Hint.Comment))
            {
                continue;
            }

            foreach (var line in block.Text.Split('\n'))
            {
                if (
                    BylineParser.TryReadLine(BehindDate(line)) is { } reading
                    && (BylineParser.HasPrefix(BehindDate(line)) || i > anchor)
                )
                {
                    return new BylineFound(reading.People, reading.Outlet, i);
                }
            }
        }

        return null;
    }
}

/// <summary>A byline as it was read from a page.</summary>
internal sealed record BylineFound(IReadOnlyList<string> People, string? Outlet, int Block);
