using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>Reads the dates of elements that are made to hold one: time, itemprop, hAtom, classes that say so.</summary>
internal sealed class MarkedDateClues(
    PageTree page,
    HeadZone zone,
    OwnTeasers teasers,
    DateParser dates,
    DateOrder order,
    List<DateClue> clues
)
{
    private const int LongestText = 120;
    private const int WordsBefore = 40;

    /// <summary>Attributes in which a date stands, before those whose names begin with <c>data-</c>.</summary>
    private static readonly string[] Attributes = ["datetime", "content", "timestamp", "ts"];

    /// <summary>Words in the name of a <c>data-</c> attribute that holds a date.</summary>
    private static readonly string[] DataWords =
    [
        "date",
        "time",
        "publi",
        "stamp",
        "epoch",
        "utc",
        "iso",
        "created",
    ];

    /// <summary>Words of such an attribute that holds another date.</summary>
    private static readonly string[] OtherDataWords = ["updat", "modif", "expir", "start", "end", "timeout"];

    private readonly DateNames _names = new();

    public void Collect()
    {
        foreach (var node in page.Nodes)
        {
            page.Clock.Tick();
            var prop = node.Element.GetAttribute("itemprop") ?? node.Element.GetAttribute("property");
            var named = IsTime(node) ? DateNames.OfTime(prop) : _names.Of(node.Element, prop);
            if (named == DateName.None && HasStamp(node))
                named = DateName.Plain;
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

        foreach (var attribute in node.Element.Attributes)
        {
            if (IsDateData(attribute.Name) && dates.Parse(attribute.Value, order) is { } reading)
                return reading;
        }

        return node.Tag is "abbr" or "span" or "time" or "a"
            ? dates.Parse(node.Element.GetAttribute("title"), order)
            : null;
    }

    /// <summary>A time element, or one that a site named for itself, such as <c>relative-time</c>.</summary>
    private static bool IsTime(PageNode node) =>
        node.Tag == "time"
        || (
            node.Tag.Contains('-', StringComparison.Ordinal)
            && (
                node.Tag.Contains("time", StringComparison.Ordinal)
                || node.Tag.Contains("date", StringComparison.Ordinal)
            )
        );

    /// <summary>Whether an element that says "two days ago" has the moment in full behind it.</summary>
    private static bool HasStamp(PageNode node) =>
        node.Tag is "abbr" or "span" or "a"
        && node.Element.GetAttribute("title") is { Length: >= 16 and <= 35 } title
        && char.IsAsciiDigit(title[0])
        && title[4] == '-'
        && title[10] is 'T' or ' ';

    private static bool IsDateData(string name) =>
        name.StartsWith("data-", StringComparison.Ordinal)
        && Array.Exists(DataWords, word => name.Contains(word, StringComparison.Ordinal))
        && !Array.Exists(OtherDataWords, word => name.Contains(word, StringComparison.Ordinal));

    private void AddFromText(PageNode node, string text, DateName named, string? prop)
    {
        var end = 0;
        var readings = dates.FindAll(text, order, shortYears: true);
        if (readings.Count == 0 && Parted(node) is { } parted)
            (text, readings) = (parted, dates.FindAll(parted, order, shortYears: true));
        if (readings is [.., var last] && DateWording.SaysUpdatedBehind(text[last.EndChar..]))
            named = DateName.Modified;
        for (var i = 0; i < Math.Min(readings.Count, 2); i++)
        {
            var reading = readings[i];
            var before = text[end..reading.StartChar];
            end = reading.EndChar;
            var kind =
                DateWording.SpeaksOfUpdate(before) ? DateName.Modified
                : IsBareBeforeUpdate(before, text, readings, i) ? DateName.Published
                : named;
            Add(node, reading, kind, prop, isAttribute: false);
        }
    }

    private static bool IsBareBeforeUpdate(
        string before,
        string text,
        IReadOnlyList<DateReading> readings,
        int index
    ) =>
        index == 0
        && readings.Count == 2
        && !before.Any(char.IsLetter)
        && DateWording.SpeaksOfUpdate(text[readings[0].EndChar..readings[1].StartChar]);

    /// <summary>The text of an element whose day, month and year stand in elements of their own without a space between.</summary>
    private static string? Parted(PageNode node) =>
        node.Element.ChildElementCount is 2 or 3
            ? string.Join(' ', node.Element.ChildNodes.Select(static part => part.TextContent.Trim()))
            : null;

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
        if (!zone.IsNear(block) && teasers.Hold(block))
            return ClueKind.OwnTeaser;
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
