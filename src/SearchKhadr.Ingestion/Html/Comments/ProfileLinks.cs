using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Knows the links from a name to the page about a member, by the addresses that engines give those.</summary>
internal static partial class ProfileLinks
{
    /// <summary>Whether an element is such a link, and most of what its block says.</summary>
    public static bool Is(PageTree page, PageNode node) =>
        node.Tag == "a"
        && node.Start.Block == node.Stop.Block
        && node.Stop.Char > node.Start.Char
        && (node.Stop.Char - node.Start.Char) * 2 >= page.Blocks[node.Start.Block].Text.Length
        && node.Element.GetAttribute("href") is { Length: > 0 } address
        && Address().IsMatch(address);

    [GeneratedRegex(
        @"\b(profile|member|memberlist|members|users?|userinfo)(\.\w+)?[/?;=]|action=profile|/u/|mode=viewprofile",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Address();
}
