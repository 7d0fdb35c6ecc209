using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SearchKhadr.Ingestion.Html.Parsing;

/// <summary>
/// Puts parts of a page where its scripts would: a server that sends a page while it is still being made leaves a marked
/// place for each slow part, sends the part hidden at the end, and a line of script that moves it.
/// </summary>
/// <remarks>
/// <b>Format</b> React's server renderer: a place is <c>template#B:n</c> or <c>template#P:n</c>, a part <c>div[hidden]#S:n</c>;
/// <c>$RC("B:1","S:2")</c> and <c>$RR</c> move part 2 to place B:1, <c>$RS("S:2","P:2")</c> to place P:2 (facebook/react,
/// <c>ReactDOMFizzInstructionSet</c>).
/// </remarks>
internal static partial class StreamedParts
{
    /// <summary>Whether a page may have such parts, told from its markup.</summary>
    public static bool AreIn(string html) => html.Contains("id=\"S:", StringComparison.Ordinal);

    public static void Place(IHtmlDocument document)
    {
        var parts = document
            .QuerySelectorAll("div[hidden]")
            .Where(static element => element.Id is ['S', ':', ..])
            .DistinctBy(static element => element.Id!)
            .ToDictionary(static element => element.Id!, StringComparer.Ordinal);
        var places = document
            .QuerySelectorAll("template[id]")
            .DistinctBy(static element => element.Id!)
            .ToDictionary(static element => element.Id!, StringComparer.Ordinal);
        var scripts = document.Scripts.Select(static script => script.TextContent).ToList();
        foreach (var call in scripts.SelectMany(static script => Moves().Matches(script)))
        {
            var (first, second) = (call.Groups["first"].Value, call.Groups["second"].Value);
            var (part, place) = first[0] == 'S' ? (first, second) : (second, first);
            if (parts.TryGetValue(part, out var moved) && places.TryGetValue(place, out var to))
                Move(moved, to);
        }

        // A part without a place is shown where it is.
        foreach (var part in parts.Values)
            part.RemoveAttribute("hidden");
    }

    private static void Move(IElement part, IElement place)
    {
        if (place.Parent is { } parent && !part.Contains(place))
            parent.InsertBefore(part, place);
    }

    [GeneratedRegex(@"\$R[CRS]\(""(?<first>[BPS]:[0-9a-f]+)"",""(?<second>[BPS]:[0-9a-f]+)""")]
    private static partial Regex Moves();
}
