using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Says how well a heading agrees with what the metadata calls the headline.</summary>
internal sealed class HeadlineAgreement
{
    /// <summary>A shorter part of a title is more often the name of a section.</summary>
    private const int WordsOfHeadline = 3;

    private const double LittleTrust = 0.15;

    private static readonly char[] Marks = [' ', ',', '.', ':', '\'', '’', '"', '-'];

    private readonly List<Claim> _claims;

    public HeadlineAgreement(IEnumerable<Headline> claims) =>
        _claims = [
            .. claims.Select(static claim => new Claim(
                HtmlText.Fold(claim.Text),
                Words(claim.Text),
                claim.Source.StartsWith("title", StringComparison.Ordinal),
                claim.Source == "title part",
                HtmlText.CountWords(claim.Text) < WordsOfHeadline
            )),
        ];

    /// <summary>1 for a heading that is what one of the claims says, less for a part of it, 0 for other words.</summary>
    public double With(string text)
    {
        var folded = HtmlText.Fold(text);
        if (folded.Length == 0)
            return 0;

        var isBrief = HtmlText.CountWords(text) < WordsOfHeadline;
        HashSet<string>? words = null;
        var best = 0.0;
        foreach (var claim in _claims.Where(static claim => claim.Folded.Length > 0))
        {
            // Two words of a title alone are a section's name as often as a headline.
            var trust = claim.IsTitle && (isBrief || claim.IsBrief) ? LittleTrust : 1;
            var shorter = Math.Min(folded.Length, claim.Folded.Length);
            var longer = Math.Max(folded.Length, claim.Folded.Length);
            if (
                folded.Contains(claim.Folded, StringComparison.Ordinal)
                || claim.Folded.Contains(folded, StringComparison.Ordinal)
            )
            {
                var part = shorter == longer ? 1 : 0.4 + (0.5 * shorter / longer);
                best = Math.Max(best, shorter * 3 >= longer ? part * trust : 0);
            }
            else
            {
                var shared = Shared(words ??= Words(text), claim.OwnWords);
                best = Math.Max(best, shared > 0.5 ? shared * 0.8 : 0);
            }
        }

        return best;
    }

    /// <summary>Whether metadata other than the page's title call it the headline.</summary>
    public bool AreNamed(string text) =>
        HtmlText.Fold(text) is var folded
        && _claims.Exists(claim => !claim.IsTitle && claim.Folded == folded);

    /// <summary>Whether the metadata or the whole title, the site's name left out, call it the headline.</summary>
    public bool IsClaimed(string text) =>
        HtmlText.Fold(text) is var folded && _claims.Exists(claim => !claim.IsPart && claim.Folded == folded);

    /// <summary>Whether a claim has its words in it.</summary>
    public bool AreIn(string text) =>
        HtmlText.Fold(text) is { Length: > 1 } folded
        && _claims.Exists(claim => claim.Folded.Contains(folded, StringComparison.Ordinal));

    private static double Shared(HashSet<string> left, HashSet<string> right) =>
        left.Count == 0 || right.Count == 0
            ? 0
            : (double)left.Count(right.Contains) / Math.Max(left.Count, right.Count);

    private static HashSet<string> Words(string text) =>
        text.ToLowerInvariant()
            .Split(Marks, StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);

    private sealed record Claim(
        string Folded,
        HashSet<string> OwnWords,
        bool IsTitle,
        bool IsPart,
        bool IsBrief
    );
}
