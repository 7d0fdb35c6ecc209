using System.Globalization;
using System.Net;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Cli.Output;

/// <summary>Writes an article's text as HTML: subheads, quotes, lists and tables, captions where they stood.</summary>
internal sealed class BodyMarkup(TextWriter output, Article article)
{
    private const int FirstSubhead = 4;
    private const int LastHeading = 6;

    public void Write()
    {
        foreach (var group in BodyGroup.Of(article))
        {
            if (group.Entry is { } entry)
                Element("h4", entry.TimeText);
            Write(group);
        }

        foreach (var index in article.LooseCaptions)
            Write(article.Captions[index]);
    }

    private void Write(BodyGroup group)
    {
        switch (group.Kind)
        {
            case null:
                Write(article.Captions[group.Indexes[0]]);
                break;
            case BlockKind.Subhead:
                var level = Math.Min(FirstSubhead - 1 + article.Body[group.Indexes[0]].Level, LastHeading);
                Element(string.Create(CultureInfo.InvariantCulture, $"h{level}"), TextAt(group.Indexes[0]));
                break;
            case BlockKind.Quote:
                output.Write("<blockquote>\n");
                Paragraphs(group.Indexes);
                output.Write("</blockquote>\n");
                break;
            case BlockKind.ListItem:
                Write(BodyItem.Of(article, group));
                break;
            case BlockKind.TableRow:
                output.Write("<table>\n");
                foreach (var index in group.Indexes)
                    Row(TextAt(index));
                output.Write("</table>\n");
                break;
            default:
                Paragraphs(group.Indexes);
                break;
        }
    }

    private void Write(Caption caption) =>
        Element("figure", $"Caption: {caption.Text}{(caption.Credit is { } who ? $" (credit: {who})" : "")}");

    private void Write(IReadOnlyList<BodyItem> items)
    {
        var name = items[0].Number is null ? "ul" : "ol";
        output.Write($"<{name}>\n");
        foreach (var item in items)
        {
            output.Write(
                item.Number is { } number
                    ? string.Create(CultureInfo.InvariantCulture, $"<li value=\"{number}\">")
                    : "<li>"
            );
            if (item.Blocks is [var only])
                output.Write(WebUtility.HtmlEncode(TextAt(only)));
            else
                Paragraphs(item.Blocks);
            if (item.Items.Count > 0)
                Write(item.Items);
            output.Write("</li>\n");
        }

        output.Write($"</{name}>\n");
    }

    private void Row(string row)
    {
        var cells = row.Split(BodyBlock.CellBar)
            .Select(static cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>");
        output.Write($"<tr>{string.Concat(cells)}</tr>\n");
    }

    private void Paragraphs(IEnumerable<int> indexes)
    {
        foreach (var index in indexes)
            Element("p", TextAt(index));
    }

    private string TextAt(int index) => article.Body[index].Text;

    private void Element(string name, string text) =>
        output.Write($"<{name}>{WebUtility.HtmlEncode(text)}</{name}>\n");
}
