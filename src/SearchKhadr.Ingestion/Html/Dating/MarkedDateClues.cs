using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Reads the dates of elements that are made to hold one: time, itemprop, hAtom, classes that say so.</summary>
internal sealed class MarkedDateClues(
    PageTree page,
    HeadZone zone,
    DateParser dates,
    DateOrder order,
    List<DateClue> clues
)
{
    private const int LongestText = 120;
    private const int WordsBefore = 40;

    private static readonly string[] Attributes =
    [
        "datetime",
        "content",
        "data-datetime",
        "data-date",
        "data-timestamp",
        "data-time",
        "data-published",
        "data-utime",
    ];

    private readonly DateNames _names = new();

    public void Collect()
    {
        foreach (var node in page.Nodes)
        {
            page.Clock.Tick();
            var prop = node.Element.GetAttribute("itemprop") ?? node.Element.GetAttribute("property");
            var named = node.Tag == "time" ? DateNames.OfTime(prop) : _names.Of(node.Element, prop);
            if (named == DateName.None)
                continue;

            if (OfAttribute(node) is { } told)
                Add(node, told, named, prop, isAttribute: true);
            else if (TextOf(node) is { Length: > 5 } text)
                AddFromText(node, text, named, prop);
        }
    }

    /// <summary>The first attribute that holds a date: one may be empty or say "two days ago".</summary>
    private DateReading? OfAttribute(PageNode node)
    {
        foreach (var name in Attributes)
        {
            if (dates.Parse(node.Element.GetAttribute(name), order) is { } reading)
                return reading;
        }

        return node.Tag is "abbr" or "span" or "time"
            ? dates.Parse(node.Element.GetAttribute("title"), order)
            : null;
    }

    private void AddFromText(PageNode node, string text, DateName named, string? prop)
    {
        var end = 0;
        foreach (var reading in dates.FindAll(text, order, shortYears: true).Take(2))
        {
            var before = text[end..reading.StartChar];
            end = reading.EndChar;
            var kind = DateWording.SpeaksOfUpdate(before) ? DateName.Modified : named;
            Add(node, reading, kind, prop, isAttribute: false);
        }
    }

    private string? TextOf(PageNode node) =>
        node.Stop.Block - node.Start.Block <= 2
        && page.TextOf(node).Replace('\n', ' ') is { Length: <= LongestText } text
            ? text
            : null;

    private void Add(PageNode node, DateReading reading, DateName named, string? prop, bool isAttribute)
    {
        var block = node.Start.Block;
        var evidence = isAttribute ? $"{Described(node, prop)} attribute" : Described(node, prop);
        clues.Add(new DateClue(reading, KindOf(node, block, named, isAttribute), evidence, block));
    }

    private ClueKind KindOf(PageNode node, int block, DateName named, bool isAttribute)
    {
        if (node.IsUnder(Hint.Comment) && block >= zone.BodyFirst)
            return ClueKind.Comment;
        if (named == DateName.Modified || SaysUpdated(node))
            return ClueKind.MarkedModified;
        var isNear = zone.IsNear(block) || zone.IsBehind(block);
        if (page.Closest(node, static n => n.Tag == "blockquote") is not null)
            return ClueKind.Elsewhere;
        if (node.IsUnder(Hint.Related | Hint.Navigation))
            return zone.IsNear(block) ? ClueKind.TeaserNear : ClueKind.Elsewhere;
        if (named == DateName.Published)
            return ClueKind.MarkedPublished;
        if (isAttribute)
            return isNear ? ClueKind.TimeNear : ClueKind.TimeFar;
        return isNear ? ClueKind.NamedNear : ClueKind.NamedFar;
    }

    private bool SaysUpdated(PageNode node)
    {
        if (node.Start.Block >= page.Blocks.Count)
            return false;

        var block = page.Blocks[node.Start.Block];
        var before = block.Flat[..Math.Min(node.Start.Char, block.Flat.Length)];
        return DateWording.SpeaksOfUpdate(before[^Math.Min(before.Length, WordsBefore)..]);
    }

    private static string Described(PageNode node, string? prop)
    {
        if (prop is not null)
            return $"{node.Tag} {prop}";
        return node.Element.ClassName is { Length: > 0 and < 60 } name ? $"{node.Tag}.{name}" : node.Tag;
    }
}
