using System.Globalization;
using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Comments;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Comments;

/// <summary>
/// Finds how many comments a page says it has: by the words of a line, or, in any language, by the one number in the
/// heading over a thread.
/// </summary>
internal sealed partial class AnnouncedCount(PageTree page, MetaLine?[] metas, bool[] taken)
{
    private const int LongestLine = 120;
    private const int LongestHeading = 160;
    private const int MostLinesOver = 3;
    private const int HighestCount = 99_999;

    public int? Find(int headlineBlock)
    {
        int? announced = null;
        for (var i = headlineBlock + 1; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Text.Length <= LongestLine && CommentPhrases.Announced(block.Flat) is { } number)
            {
                if (taken[i])
                    return number;
                announced ??= number;
            }
        }

        return announced ?? OverThread(headlineBlock);
    }

    /// <summary>The number in a heading, or alone behind one, that stands over the first line about a comment.</summary>
    private int? OverThread(int headlineBlock)
    {
        var taker = Array.IndexOf(taken, true, headlineBlock + 1);
        if (taker < 0)
            return null;
        var first = Math.Max(headlineBlock + 1, taker - MostLinesOver);
        for (var i = first; i < page.Blocks.Count && (taken[i] || i < taker) && metas[i] is null; i++)
        {
            var block = page.Blocks[i];
            var isHeadline =
                headlineBlock >= 0
                && block.Flat.Contains(page.Blocks[headlineBlock].Flat, StringComparison.OrdinalIgnoreCase);
            if (block.Text.Length > LongestHeading || isHeadline)
                continue;
            var isHeading = block.IsHeading || block.Owner.Has(Hint.CommentLink | Hint.Headline);
            var isAlone =
                i > first
                && Alone.IsMatch(block.Text)
                && (page.Blocks[i - 1].IsHeading || CommentPhrases.IsHeading(page.Blocks[i - 1].Flat));
            if ((isHeading || isAlone) && SoleNumber(block.Flat) is { } number)
                return number;
        }

        return null;
    }

    /// <summary>The only number in a line, what it quotes left out; a year is no count.</summary>
    private static int? SoleNumber(string line)
    {
        var matches = Digits.Matches(Quoted.Replace(line, " "));
        if (matches is not [var match] || match.Length > 5)
            return null;
        var number = 0;
        foreach (var digit in match.ValueSpan)
            number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        return number is <= HighestCount and not (> 1900 and < 2100) ? number : null;
    }

    [GeneratedRegex(@"^\W*\d{1,5}\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alone { get; }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits { get; }

    [GeneratedRegex(
        """["“”„][^"“”„]*["“”]|«[^»]*»|»[^«]*«|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Quoted { get; }
}
