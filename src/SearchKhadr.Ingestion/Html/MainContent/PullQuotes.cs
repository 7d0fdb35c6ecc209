using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.MainContent;

/// <summary>Takes out of a body what it says twice: a sentence lifted out of the text and set large beside it.</summary>
internal static class PullQuotes
{
    private const int LeastChars = 25;
    private const int MostChars = 400;

    /// <summary>A page with more quotes than this quotes others, and nobody lifts so many of his own.</summary>
    private const int MostQuotes = 40;

    public static void Remove(PageTree page, List<TextBlock> body)
    {
        var quotes = body.Where(block => block.Text.Length is >= LeastChars and <= MostChars)
            .Where(block => page.Closest(block.Owner, IsSetApart) is not null)
            .Take(MostQuotes)
            .ToList();
        if (quotes.Count == 0)
            return;

        var folded = body.Except(quotes)
            .Where(block => block.Text.Length > LeastChars)
            .Select(static block => HtmlText.Fold(block.Text))
            .ToList();
        body.RemoveAll(block => quotes.Contains(block) && IsSaid(block));

        bool IsSaid(TextBlock quote)
        {
            var words = HtmlText.Fold(quote.Text);
            return words.Length >= LeastChars / 2
                && folded.Exists(text =>
                    text.Length > words.Length && text.Contains(words, StringComparison.Ordinal)
                );
        }
    }

    private static bool IsSetApart(PageNode node) =>
        node.Tag is "blockquote" or "aside" || node.Has(Hint.PullQuote);
}
