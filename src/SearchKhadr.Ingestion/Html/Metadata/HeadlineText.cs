using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Takes a headline's own words out of a heading that holds a label or a date beside them.</summary>
internal static partial class HeadlineText
{
    private const int FewestChars = 8;
    private const int FewestWords = 3;

    /// <summary>What is shorter belongs to the headline: "The", "2015", "My".</summary>
    private const int LettersOfLabel = 4;

    private const int LongestDateLine = 60;

    private static readonly string[] LabelWords =
    [
        "kicker",
        "overline",
        "dachzeile",
        "topline",
        "eyebrow",
        "supertitle",
        "pretitle",
        "spitzmarke",
        "roofline",
        "antetitulo",
        "surtitre",
        "occhiello",
        "category",
        "rubri",
        "subtitle",
        "subline",
        "small",
        "sur-titre",
        "overhead",
        "oberzeile",
        "vorzeile",
        "cappello",
        "date",
        "label",
        "badge",
        "tag",
        "sr-only",
        "visually-hidden",
        "screen-reader",
        "descriptor",
    ];

    public static Headline Refine(
        PageTree page,
        PageNode heading,
        Headline whole,
        IReadOnlyList<Headline> claims,
        PageTitles titles
    )
    {
        var bare = WithoutLabel(page, heading, WithoutHidden(page, heading, whole));
        var folded = HtmlText.Fold(bare.Text);
        // A dash inside does not part what the metadata says as one.
        if (
            bare.Text != whole.Text
            || titles.BeginWith(bare.Text)
            || claims.Any(claim => HtmlText.Fold(claim.Text) == folded)
        )
        {
            return bare;
        }

        return PartThatIsClaimed(page, heading, bare, claims) ?? FirstLine(page, heading, bare);
    }

    /// <summary>The headline without the site's name at its end, where a mark sets it apart.</summary>
    public static Headline WithoutSite(Headline headline, string? site) =>
        site is not null
        && TitleParts.Split(headline.Text) is [.. var own, var last]
        && own.Length > 0
        && HtmlText.Fold(last) == HtmlText.Fold(site)
        && headline.Text.LastIndexOf(last, StringComparison.Ordinal) is > 0 and var at
        && headline.Text[..at].TrimEnd(' ', '|', '–', '—', '-', '·', '•', '«', '»', ':', '/') is var rest
        && HtmlText.CountWords(rest) >= FewestWords
            ? headline with
            {
                Text = rest,
            }
            : headline;

    /// <summary>A line that the date follows on lines of its own is the headline without it.</summary>
    private static Headline FirstLine(PageTree page, PageNode heading, Headline whole)
    {
        var lines = page.TextOf(heading).Split('\n');
        return
            lines.Length > 1
            && HtmlText.CountWords(lines[0]) >= FewestWords
            && lines.Skip(1).Any(static line => line.Length < LongestDateLine && Year.IsMatch(line))
            ? whole with
            {
                Text = lines[0],
            }
            : whole;
    }

    /// <summary>The heading without words at its ends that only a screen reader says.</summary>
    private static Headline WithoutHidden(PageTree page, PageNode heading, Headline whole)
    {
        var text = whole.Text;
        for (var i = heading.Index + 1; i < heading.End; i++)
        {
            var node = page.Nodes[i];
            if (!node.Has(Hint.Hidden) || page.TextOf(node).Replace('\n', ' ') is not { Length: > 0 } hidden)
            {
                continue;
            }

            text =
                text.StartsWith(hidden, StringComparison.Ordinal) ? text[hidden.Length..]
                : text.EndsWith(hidden, StringComparison.Ordinal) ? text[..^hidden.Length]
                : text;
        }

        text = text.Trim(' ', '|');
        return text.Length >= FewestChars ? whole with { Text = text } : whole;
    }

    /// <summary>The child element or line of the heading that is what the metadata calls the headline.</summary>
    private static Headline? PartThatIsClaimed(
        PageTree page,
        PageNode heading,
        Headline whole,
        IReadOnlyList<Headline> claims
    )
    {
        var claimed = claims
            .Select(static claim => HtmlText.Fold(claim.Text))
            .ToHashSet(StringComparer.Ordinal);
        for (var i = heading.Index + 1; i < heading.End; i++)
        {
            var text = page.TextOf(page.Nodes[i]).Replace('\n', ' ');
            if (text.Length >= FewestChars && claimed.Contains(HtmlText.Fold(text)))
            {
                return whole with { Text = text };
            }
        }

        var inner = PartAfterElement(page, heading, whole, claimed);
        if (inner is not null)
        {
            return whole with { Text = inner };
        }

        var line = page.TextOf(heading)
            .Split('\n')
            .FirstOrDefault(line => line.Length >= FewestChars && claimed.Contains(HtmlText.Fold(line)));
        if (line is not null)
        {
            return whole with { Text = line };
        }

        // Words of the heading's own beside the element that holds the label, which says less than they do.
        var words = HtmlText.CountWords(whole.Text);
        var claim = claims.FirstOrDefault(claim =>
            claim.Text.Length >= FewestChars
            && claim.Source != "title"
            && HtmlText.CountWords(claim.Text) * 2 > words
            && whole.Text.EndsWith(claim.Text, StringComparison.Ordinal)
            && whole.Text[..^claim.Text.Length].TrimEnd() is [.., not (':' or '-' or '–' or '—')] label
            && label.Count(char.IsLetter) >= LettersOfLabel
        );
        return claim is null ? null : whole with { Text = claim.Text };
    }

    /// <summary>What stands behind the heading's first elements, where that is claimed: "Kicker: " and the headline.</summary>
    private static string? PartAfterElement(
        PageTree page,
        PageNode heading,
        Headline whole,
        HashSet<string> claimed
    )
    {
        for (var i = heading.Index + 1; i < heading.End; i++)
        {
            var text = page.TextOf(page.Nodes[i]).Replace('\n', ' ');
            if (text.Length == 0 || !whole.Text.StartsWith(text, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = whole.Text[text.Length..].TrimStart(' ', ':', '–', '-', '|', '/');
            if (rest.Length >= FewestChars && claimed.Contains(HtmlText.Fold(rest)))
            {
                return rest;
            }
        }

        return null;
    }

    /// <summary>The heading without the element at its beginning that is dressed as a label.</summary>
    private static Headline WithoutLabel(PageTree page, PageNode heading, Headline whole)
    {
        for (var i = heading.Index + 1; i < heading.End; i++)
        {
            var node = page.Nodes[i];
            var text = page.TextOf(node).Replace('\n', ' ');
            if (text.Length == 0 || !whole.Text.StartsWith(text, StringComparison.Ordinal))
            {
                continue;
            }

            var isLabel = node.Has(Hint.Kicker | Hint.Date | Hint.Tags) || IsLabel(node.Element.ClassName);
            var rest = whole.Text[text.Length..].TrimStart(' ', ':', '–', '-', '|', '/');
            if (isLabel && rest.Length >= FewestChars)
            {
                return whole with { Text = rest };
            }
        }

        return whole;
    }

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Year { get; }

    private static bool IsLabel(string? name) =>
        name is not null
        && Array.Exists(LabelWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
