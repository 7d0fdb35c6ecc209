using System.Collections.Frozen;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>Which elements stand on their own line and which hold no text for a reader.</summary>
internal static class TagNames
{
    private static readonly FrozenSet<string> Blocks = (
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer"
        + " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody"
        + " td tfoot th thead tr ul caption"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent = (
        "script style noscript template svg iframe object embed select option optgroup textarea button canvas audio"
        + " video map input head frameset noframes applet math datalist"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether text inside and outside the element never shares a line.</summary>
    public static bool IsBlock(string tag) =>
        Blocks.Contains(tag) || tag.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether the element's text is not for reading.</summary>
    public static bool IsSilent(string tag) => Silent.Contains(tag);
}
