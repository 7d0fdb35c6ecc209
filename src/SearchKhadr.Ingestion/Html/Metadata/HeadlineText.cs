using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Takes a headline's own words out of a heading that holds a label or a date beside them.</summary>
internal static class HeadlineText
{
    private const int FewestChars = 8;

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
        "date",
        "label",
        "badge",
        "tag",
        "sr-only",
        "visually-hidden",
        "screen-reader",
    ];

    public static Headline Refine(
        PageTree page,
        PageNode heading,
        Headline whole,
        IReadOnlyList<Headline> claims
    )
    {
        var folded = HtmlText.Fold(whole.Text);
        if (claims.Any(claim => HtmlText.Fold(claim.Text) == folded))
        {
            return whole;
        }

        return PartThatIsClaimed(page, heading, whole, claims) ?? WithoutLabel(page, heading, whole);
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

        var line = page.TextOf(heading)
            .Split('\n')
            .FirstOrDefault(line => line.Length >= FewestChars && claimed.Contains(HtmlText.Fold(line)));
        if (line is not null)
        {
            return whole with { Text = line };
        }

        // Words of the heading's own beside the element that holds the label.
        var claim = claims.FirstOrDefault(claim =>
            claim.Text.Length >= FewestChars
            && claim.Source != "title"
            && whole.Text.EndsWith(claim.Text, StringComparison.Ordinal)
            && whole.Text[..^claim.Text.Length].TrimEnd() is [.., not (':' or '-' or '–' or '—' or '|')]
        );
        return claim is null ? null : whole with { Text = claim.Text };
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

    private static bool IsLabel(string? name) =>
        name is not null
        && Array.Exists(LabelWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
