using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;

namespace SearchKhadr.Ingestion.Html.Blocks;

/// <summary>Tells the elements that make blocks more than paragraphs, by their tags, roles and class names.</summary>
internal static class BlockElements
{
    /// <summary>The rank of what looks like a subhead and is no heading: below all headings.</summary>
    public const int LastRank = 7;

    private const int RankOfRole = 3;

    private static readonly FrozenSet<string> QuoteNames = Names(
        "blockquote block-quote quote quotation quoted"
    );

    private static readonly FrozenSet<string> SubheadNames = Names(
        "crosshead crossheading cross-head subhead subheading sub-head sub-heading intertitle intertitre"
            + " inter-titre zwischentitel zwischenueberschrift ladillo mellemrubrik mellanrubrik"
    );

    public static ElementRole RoleOf(IElement element) =>
        new(Rank(element), IsQuote(element), element.LocalName == "li");

    private static bool IsQuote(IElement element) =>
        element.LocalName == "blockquote"
        || (element.LocalName is "p" or "div" or "section" && HasName(element, QuoteNames));

    private static int? Rank(IElement element)
    {
        if (element.LocalName is ['h', var digit and >= '1' and <= '6'])
            return digit - '0';
        if (element.GetAttribute("role") == "heading")
        {
            var said = element.GetAttribute("aria-level");
            return
                int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
                && rank is > 0 and < LastRank
                ? rank
                : RankOfRole;
        }

        return element.LocalName is "p" or "div" && HasName(element, SubheadNames) ? LastRank : null;
    }

    private static bool HasName(IElement element, FrozenSet<string> names)
    {
        if (element.ClassName is not { Length: > 0 } classes)
            return false;
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in classes.AsSpan().SplitAny(" \t\r\n\f"))
        {
            if (lookup.Contains(classes.AsSpan()[part]))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
