using AngleSharp.Dom;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Reads the times that programs write beside a comment's shown time, which need no words to be understood.</summary>
internal static class CommentTimes
{
    private const int LongestText = 60;
    private const int LongestValue = 60;

    /// <summary>Attributes that hold a time in full or in seconds, surest first.</summary>
    private static readonly string[] Names =
    [
        "datetime",
        "content",
        "data-utime",
        "data-datetime",
        "data-date",
        "data-time",
        "data-timestamp",
        "data-value",
        "title",
    ];

    /// <summary>The time an element's attributes tell to the day at least; null where none does.</summary>
    public static DateReading? OfAttributes(IElement element, DateParser dates, DateOrder order)
    {
        foreach (var name in Names)
        {
            if (
                element.GetAttribute(name) is { Length: >= 8 and <= LongestValue } value
                && value.AsSpan().ContainsAnyInRange('0', '9')
                && dates.Parse(value, order) is { Precision: DatePrecision.Day } reading
            )
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>
    /// The line about a comment that a block is by the time in one of its elements' attributes, whatever language the
    /// words around it are; null where the block is none.
    /// </summary>
    public static MetaLine? TryRead(
        PageTree page,
        TextBlock block,
        PageNode node,
        DateParser dates,
        DateOrder order
    )
    {
        var shown = page.TextOf(node);
        if (
            shown.Length is 0 or > LongestText
            || block.Text.Length > MetaLine.LongestLine
            || OfAttributes(node.Element, dates, order) is not { } reading
        )
        {
            return null;
        }

        var before = block.Text[..node.Start.Char].Replace('\n', ' ');
        var behind = block.Text[node.Stop.Char..].Replace('\n', ' ');
        var rest = CommentPhrases.WithoutButtons(before + " " + behind);
        return HtmlText.CountWords(rest) > MetaLine.MostWordsBesideTime
            ? null
            : new MetaLine(
                CommentPhrases.NamesAuthor(rest),
                reading.Iso,
                true,
                CommentPhrases.IsButtonRow(rest) ? null : CommentPhrases.CleanAuthor(rest),
                shown
            );
    }

    /// <summary>Whether an element may tell a time in its attributes, judged without parsing any.</summary>
    public static bool MayTell(PageNode node) =>
        node.Start.Block == node.Stop.Block
        && node.Stop.Char > node.Start.Char
        && (
            node.Tag is "time" or "abbr"
            || node.Has(Hint.Date)
            || (
                node.Tag is "span" or "a"
                && node.Element.GetAttribute("title") is { Length: <= LongestValue } title
                && title.Contains(':', StringComparison.Ordinal)
            )
        );
}
