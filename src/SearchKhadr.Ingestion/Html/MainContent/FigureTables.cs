using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Html.Blocks;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Reads the tables of figures that stand in an article: a row a paragraph, its cells parted by bars.</summary>
/// <remarks>
/// A table that lays out a page is none: its cells are long or hold links, and hardly a number. The cells of one that
/// counts are short, and numbers are a third of them.
/// </remarks>
internal static class FigureTables
{
    private const int LeastRows = 2;
    private const int LeastCells = 2;
    private const int LongestCell = 120;
    private const int MostChars = 8_000;

    /// <summary>Blocks behind the body's last in which one of its tables may still begin.</summary>
    private const int Behind = 2;

    /// <summary>The body's blocks in page order, the rows of its tables among them; a table that is a comment is none.</summary>
    public static List<BodyParagraph> Among(PageTree page, ArticleText text, Func<TextBlock, bool> isTaken)
    {
        var rows = new List<BodyParagraph>();
        var inTables = new HashSet<int>();
        foreach (var table in page.Nodes.Where(node => node.Tag == "table" && MayBelong(page, node, text)))
        {
            if (isTaken(page.Blocks[table.Start.Block]))
                continue;
            if (Rows(page, table) is not { Count: >= LeastRows } found || !Counts(page, table))
                continue;
            rows.AddRange(found);
            inTables.UnionWith(Enumerable.Range(table.Start.Block, table.Stop.Block - table.Start.Block));
        }

        var paragraphs = BlockKinds.Of(text.Body.Where(block => !inTables.Contains(block.Index)));
        return rows.Count == 0
            ? paragraphs
            : [.. paragraphs.Concat(rows).OrderBy(static paragraph => paragraph.Block)];
    }

    private static bool MayBelong(PageTree page, PageNode table, ArticleText text) =>
        text.Body.Count > 0
        && table.Start.Block > text.Body[0].Index
        && table.Start.Block <= text.Body[^1].Index + Behind
        && table.Stop.Block > table.Start.Block
        && table.Stop.Block <= page.Blocks.Count
        && !table.IsUnder(BlockValues.Foreign | Hint.Comment)
        && !page.Inside(table).Any(static n => n.Tag == "table");

    private static List<BodyParagraph> Rows(PageTree page, PageNode table)
    {
        var rows = new List<BodyParagraph>();
        for (var i = table.Index + 1; i < table.End; i++)
        {
            var row = page.Nodes[i];
            if (row.Tag == "caption" && page.TextOf(row) is { Length: > 0 } caption)
                Add(row, caption.Replace('\n', ' '));
            if (row.Tag != "tr")
                continue;
            List<string> cells =
            [
                .. page.Inside(row)
                    .Where(node => node.Parent == row.Index && node.Tag is "td" or "th")
                    .Select(cell => page.TextOf(cell).Replace('\n', ' ')),
            ];
            if (cells.Exists(static cell => cell.Length > LongestCell))
                return [];
            if (cells.Exists(static cell => cell.Length > 0))
                Add(row, string.Join(BodyBlock.CellBar, cells));
        }

        return rows;

        void Add(PageNode row, string text) =>
            rows.Add(
                new(row.Start.Block, new BodyBlock(text, BlockKind.TableRow) { Continues = rows.Count > 0 })
            );
    }

    private static bool Counts(PageTree page, PageNode table)
    {
        var (cells, figures, chars, links, perRow) = (0, 0, 0, 0, 0);
        foreach (var block in page.Blocks.Skip(table.Start.Block).Take(table.Stop.Block - table.Start.Block))
        {
            cells++;
            figures += block.Text.AsSpan().ContainsAnyInRange('0', '9') ? 1 : 0;
            chars += block.Text.Length;
            links += block.LinkChars;
        }

        perRow = page.Inside(table)
            .Where(static node => node.Tag is "td" or "th")
            .GroupBy(static node => node.Parent)
            .Count(static row => row.Count() >= LeastCells);
        return chars <= MostChars && links * 3 < chars && figures * 3 >= cells && perRow >= LeastRows;
    }
}
