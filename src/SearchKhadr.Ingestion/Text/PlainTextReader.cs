using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Takes apart a page that was saved as plain text.</summary>
internal sealed class PlainTextReader(DateParser dates) : IPageReader
{
    public PageDraft Read(DecodedPage page)
    {
        var lines = page
            .Text.Split('\n')
            .Select(Whitespace.Collapse)
            .Where(static l => l.Length > 0)
            .ToList();
        return new()
        {
            Headline = lines.FirstOrDefault(),
            Paragraphs = [.. lines.Skip(1)],
            Dates =
            [
                .. lines
                    .Take(6)
                    .SelectMany(l => dates.FindAll(l))
                    .Select(static d => d.ToCandidate(Articles.DateSource.Visible)),
            ],
        };
    }
}
