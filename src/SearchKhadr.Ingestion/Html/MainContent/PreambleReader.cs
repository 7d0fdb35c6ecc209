using SearchKhadr.Ingestion.Bylines;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Furniture;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Tells what the lines around the body are: byline, date, standfirst, furniture.</summary>
internal sealed class PreambleReader(PageTree page, DateParser dates, DateOrder order)
{
    private const int LongestLine = 200;
    private const int LongestStandfirst = 500;
    private const int FewestParagraphs = 2;
    private const int LongestAgency = 40;

    /// <summary>The most words of a line that only signs, its "By" among them.</summary>
    private const int LongestSignature = 5;

    /// <summary>Whether a block is a line about the article: who, when, or a button.</summary>
    public bool IsAbout(TextBlock block)
    {
        if (block.Text.Length > LongestLine)
        {
            return false;
        }

        if (FurniturePatterns.IsFurniture(block.Flat))
        {
            return true;
        }

        return IsByline(block) || IsDateLine(block);
    }

    public bool IsByline(TextBlock block)
    {
        if (block.Text.Length > 120 || (block.EndsSentence && block.Text.Length > 60))
        {
            return false;
        }

        return BylineParser.HasPrefix(block.Text)
            ? IsSigned(block) || BylineParser.TryReadLine(block.Text.Split('\n')[0]) is not null
            : BylineParser.TryReadLine(block.Flat) is not null;

        // "By otter", "By Harbour Desk": who signs need not be a person's name.
        static bool IsSigned(TextBlock block) =>
            !block.EndsSentence && HtmlText.CountWords(block.Flat) <= LongestSignature;
    }

    /// <summary>Whether a block is a name over the agency that its owner writes for, and nothing else.</summary>
    public static bool IsNameOverAgency(TextBlock block, TextBlock below) =>
        !block.IsHeading
        && PersonNames.LooksLikeName(block.Flat)
        && below.Text.Length <= LongestAgency
        && !below.EndsSentence
        && MediaWords.LooksLikeAgency(below.Flat);

    /// <summary>Whether a block is a date with hardly a word around it.</summary>
    public bool IsDateLine(TextBlock block)
    {
        if (block.Text.Length > 120 || dates.FindAll(block.Flat, order) is not { Count: > 0 } found)
        {
            return false;
        }

        var rest = block.Flat.Length - found.Sum(static date => date.Raw.Length);
        if (rest <= 24)
        {
            return true;
        }

        // "Piling begins on June 4 and runs for nine weeks" is an item of the text.
        if (block.Owner.Tag == "li")
        {
            return false;
        }

        var words = HtmlText.CountWords(block.Flat);
        var wordsBeside = words - found.Sum(static date => HtmlText.CountWords(date.Raw));
        return rest <= 60 && !block.EndsSentence && (words <= 14 || (found.Count > 1 && wordsBeside <= 8));
    }

    /// <summary>The summary between headline and body: by its name, or by standing between headline and byline.</summary>
    public TextBlock? FindStandfirst(int headlineBlock, IReadOnlyList<TextBlock> body, string? description)
    {
        if (headlineBlock < 0 || body.Count == 0)
        {
            return null;
        }

        var firstBody = body[0].Index;
        var limit = Math.Min(page.Blocks.Count, Math.Max(firstBody + 2, headlineBlock + 2));
        for (var i = headlineBlock + 1; i < limit && i <= headlineBlock + 14; i++)
        {
            var block = page.Blocks[i];
            if (
                CanBeStandfirst(block)
                && block.IsUnder(Hint.Standfirst)
                && IsNotOnlyBody(block, body)
                && !IsAmong(block, body)
            )
            {
                return block;
            }
        }

        for (var i = headlineBlock + 1; i < limit && i <= headlineBlock + 6; i++)
        {
            var block = page.Blocks[i];
            if (!CanBeStandfirst(block) || IsAbout(block))
            {
                continue;
            }

            return StandsApart(block, body, description) ? block : null;
        }

        return null;
    }

    /// <summary>
    /// Whether a block is set as the paragraphs behind it in the same element, and only an id calls it a summary: that is
    /// what is read aloud of an article, its first paragraph.
    /// </summary>
    private static bool IsAmong(TextBlock block, IReadOnlyList<TextBlock> body) =>
        string.IsNullOrEmpty(block.Owner.Element.ClassName)
        && body.Contains(block)
        && body.Count(other =>
            other.Index > block.Index
            && other.Owner.Parent == block.Owner.Parent
            && other.Owner.Tag == block.Owner.Tag
        ) >= FewestParagraphs;

    private static bool CanBeStandfirst(TextBlock block) =>
        block.Text.Length is > 20 and < LongestStandfirst
        && block.LinkShare < 0.5
        && !block.IsUnder(BlockValues.Foreign | Hint.Caption | Hint.Byline | Hint.Figure);

    private static bool IsNotOnlyBody(TextBlock block, IReadOnlyList<TextBlock> body) =>
        body.Count(b => b.IsUnder(Hint.Standfirst)) <= 2 && (body.Count > 1 || body[0] != block);

    /// <summary>
    /// Whether a first block is set in another way than the body: a heading, another element or class, before the
    /// byline, or the page's description in bold.
    /// </summary>
    private bool StandsApart(TextBlock block, IReadOnlyList<TextBlock> body, string? description)
    {
        var next = body.FirstOrDefault(b => b.Index > block.Index && b.Text.Length > 80);
        if (next is null)
        {
            return false;
        }

        var bylineBetween = false;
        for (var i = block.Index + 1; i < next.Index; i++)
        {
            bylineBetween |=
                IsByline(page.Blocks[i]) || IsDateLine(page.Blocks[i]) || page.Blocks[i].IsUnder(Hint.Byline);
        }

        var sameKind =
            block.Owner.Tag == next.Owner.Tag
            && block.Owner.Element.ClassName == next.Owner.Element.ClassName;
        var bold = block.BoldChars > block.Text.Length * 0.9 && next.BoldChars < next.Text.Length * 0.5;
        var described = description is not null && HtmlText.Fold(description) == HtmlText.Fold(block.Text);
        return (bylineBetween && !sameKind)
            || (block.IsHeading && !body.Any(b => b != block && b.Owner.Tag == block.Owner.Tag))
            || (described && (bold || !sameKind));
    }
}
