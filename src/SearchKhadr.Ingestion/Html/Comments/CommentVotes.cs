using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>Reads the votes that stand beside a comment.</summary>
internal static partial class CommentVotes
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>
    /// Votes for less votes against, or null where a comment shows none: "+4" or "12 likes" in an element named for
    /// votes, or one number in favour and one against.
    /// </summary>
    public static int? Find(PageTree page, IEnumerable<PageNode> nodes)
    {
        int? up = null;
        int? down = null;
        foreach (var node in nodes)
        {
            if (!node.Has(Hint.Reply) || Number(page.TextOf(node)) is not { } number)
            {
                continue;
            }

            var name = node.Element.ClassName + " " + node.Element.Id;
            if (Against().IsMatch(name))
            {
                down ??= Math.Abs(number);
            }
            else if (For().IsMatch(name))
            {
                up ??= number;
            }
        }

        return up is null && down is null ? null : (up ?? 0) - (down ?? 0);
    }

    private static int? Number(string text) =>
        text.Length is > 0 and <= 24
        && Count().Match(text) is { Success: true } match
        && int.TryParse(
            match.Groups["n"].Value.Replace('−', '-'),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    [GeneratedRegex(
        @"^\W*?(?<n>[+−-]?\d{1,6})\s*(likes?|votes?|points?|up|down|recommend(s|ed|ations)?|j['’]aime|gefällt mir)?\W*$",
        Options
    )]
    private static partial Regex Count();

    [GeneratedRegex(@"down|dislike|against|minus|negative", Options)]
    private static partial Regex Against();

    [GeneratedRegex(@"up|like|vote|score|point|rating|recommend|plus|positive", Options)]
    private static partial Regex For();
}
