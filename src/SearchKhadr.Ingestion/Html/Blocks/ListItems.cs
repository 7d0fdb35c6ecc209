using System.Globalization;
using AngleSharp.Dom;

namespace SearchKhadr.Ingestion.Html.Blocks;

/// <summary>Counts the items of lists, and numbers those of numbered ones, as a browser does.</summary>
/// <remarks>
/// <b>Cost</b> Each list is walked once.
/// <b>Source</b> HTML Living Standard, 4.4.5: <c>start</c>, <c>reversed</c> and an item's <c>value</c>.
/// </remarks>
internal sealed class ListItems
{
    private readonly Dictionary<IElement, int> _numbers = [];
    private readonly Dictionary<IElement, int> _counts = [];

    /// <summary>Whether its list has no other item.</summary>
    public bool IsAlone(IElement item) => item.ParentElement is not { } list || CountOf(list) == 1;

    /// <summary>The number of an item; null where its list has bullets.</summary>
    public int? NumberOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return null;
        CountOf(list);
        return _numbers[item];
    }

    private int CountOf(IElement list)
    {
        if (_counts.TryGetValue(list, out var count))
            return count;
        var items = list.Children.Where(static child => child.LocalName == "li").ToList();
        _counts.Add(list, items.Count);
        if (list.LocalName == "ol")
            Number(list, items);
        return items.Count;
    }

    private void Number(IElement list, List<IElement> items)
    {
        var isReversed = list.HasAttribute("reversed");
        var number = Read(list, "start") ?? (isReversed ? items.Count : 1);
        foreach (var item in items)
        {
            number = Read(item, "value") ?? number;
            _numbers[item] = number;
            number = unchecked(isReversed ? number - 1 : number + 1);
        }
    }

    private static int? Read(IElement element, string attribute) =>
        int.TryParse(
            element.GetAttribute(attribute),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
