using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Takes the whole items of a feed that is no XML as a whole, each for itself.</summary>
internal static partial class XmlSalvage
{
    /// <summary>The feed with its whole items, and the lines in which the others begin; null where none is whole.</summary>
    /// <exception cref="LimitException">An item's elements stand too deep in one another.</exception>
    public static (XDocument Feed, IReadOnlyList<int> LostLines)? Read(string text)
    {
        if (Tag().Matches(text).FirstOrDefault(IsStart) is not { } root || ItemName(root) is not { } local)
            return null;
        var starts = Tag().Matches(text).Where(tag => IsStart(tag) && Local(tag) == local).ToList();
        if (starts.Count == 0)
            return null;
        var shell = (Open: root.Value, Close: $"</{Name(root)}>");
        var head = text[..starts[0].Index];
        var feed = TryLoad(head + Closers(head)) ?? XmlText.Load(shell.Open + shell.Close);
        var items = new List<XElement>();
        var lost = new List<int>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1].Index : text.Length;
            if (ItemIn(text[starts[i].Index..end], Name(starts[i]), shell) is { } item)
                items.Add(item);
            else
                lost.Add(text.AsSpan(0, starts[i].Index).Count('\n') + 1);
        }

        feed.Root!.Add(items);
        return items.Count > 0 ? (feed, lost) : null;
    }

    private static XElement? ItemIn(string text, string name, (string Open, string Close) shell)
    {
        var close = $"</{name}>";
        var end = text.LastIndexOf(close, StringComparison.Ordinal);
        return end < 0
            ? null
            : TryLoad(shell.Open + text[..(end + close.Length)] + shell.Close)?.Root!.Elements().First();
    }

    private static XDocument? TryLoad(string text)
    {
        try
        {
            return XmlText.Load(text);
        }
        // Who asks names what could not be read by its line.
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The ends of the elements that a text leaves open.</summary>
    private static string Closers(string text)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(text))
        {
            if (IsStart(tag))
                open.Push(Name(tag));
            else if (tag.Groups["end"].Success && open.Count > 0 && open.Peek() == Name(tag))
                open.Pop();
        }

        return string.Concat(open.Select(static name => $"</{name}>"));
    }

    private static string? ItemName(Match root) =>
        Local(root) switch
        {
            "rss" or "RDF" => "item",
            "feed" => "entry",
            "newsMessage" => "newsItem",
            "NewsML" => "NewsItem",
            _ => null,
        };

    private static bool IsStart(Match tag) =>
        tag.Groups["start"].Success && !tag.Value.EndsWith("/>", StringComparison.Ordinal);

    private static string Name(Match tag) => tag.Groups["name"].Value;

    private static string Local(Match tag) =>
        Name(tag)[(Name(tag).IndexOf(':', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex(
        @"<!\[CDATA\[.*?(?:\]\]>|\z)|<!--.*?(?:-->|\z)|<[!?][^>]*>|(?:(?<end></)|(?<start><))(?<name>[A-Za-z_][\w:.-]*)[^<>]*>",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();
}
