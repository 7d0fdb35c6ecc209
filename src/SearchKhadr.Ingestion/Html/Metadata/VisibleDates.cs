using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Finds the dates a reader sees beside the headline, the byline or the article's end.</summary>
internal sealed class VisibleDates(PageTree page, DateParser dates, bool dayFirst)
{
    private const int LongestLine = 160;
    private const int BeforeHeadline = 4;
    private const int AfterBody = 4;

    public List<DateCandidate> Find(int headlineBlock, ArticleText text)
    {
        var found = new List<DateCandidate>();
        var anchor = headlineBlock >= 0 ? Math.Min(headlineBlock, text.First) : text.First;
        var ranges = new[]
        {
            (First: anchor, Last: Math.Min(text.First + 3, page.Blocks.Count - 1)),
            (First: Math.Max(0, anchor - BeforeHeadline), Last: anchor - 1),
            (First: text.Last + 1, Last: Math.Min(text.Last + AfterBody, page.Blocks.Count - 1)),
        };
        foreach (var (first, last) in ranges)
        {
            for (var i = first; i <= last; i++)
            {
                Read(page.Blocks[i], text, found);
            }
        }

        return found;
    }

    private void Read(TextBlock block, ArticleText text, List<DateCandidate> found)
    {
        if (
            block.Text.Length > LongestLine
            || block.IsUnder(Hint.Comment | Hint.Related | Hint.Caption | Hint.Hidden)
            || text.Body.Contains(block)
        )
        {
            return;
        }

        var line = block.Flat;
        var end = 0;
        foreach (var reading in dates.FindAll(line, dayFirst))
        {
            var before = line[end..reading.StartChar];
            end = reading.EndChar;
            if (HtmlText.CountWords(line) - HtmlText.CountWords(reading.Raw) > 16)
            {
                continue;
            }

            found.Add(reading.ToCandidate(DateSource.Visible, DateWords.SpeaksOfUpdate(before)));
        }
    }
}
