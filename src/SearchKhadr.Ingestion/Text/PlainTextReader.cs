using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Languages;
using SearchKhadr.Ingestion.Outlets;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Text;

/// <summary>Takes apart a page that was saved as plain text, the page's own lines still among the article's.</summary>
/// <remarks>
/// Lines are classified one by one, then the page falls into head, body and comments, and each zone is read by a small
/// machine of its own.
/// </remarks>
internal sealed class PlainTextReader(DateParser dates) : IPageReader
{
    public PageDraft Read(DecodedPage page)
    {
        var text = TextLines.Read(page.Text);
        // 03/04/2010 is the third of April in every language but English, where nothing says which it is.
        var dayFirst =
            LanguageDetector.Detect(text.Select(static l => l.Text))
            is not ("en" or LanguageDetector.Unknown);
        var classifier = new LineClassifier(dates, dayFirst);
        var lines = new List<PageLine>();
        foreach (var line in text)
        {
            page.Clock.Check();
            lines.Add(classifier.Classify(line));
        }

        var votes = new OutletVotes();
        foreach (var line in lines)
            OutletLines.Collect(line.Text, votes);

        page.Clock.Check();
        var comments = CommentZone.Find(lines, dates, dayFirst);
        var head = new HeadReader(lines, comments.StartsAt, dates, votes).Read();
        page.Clock.Check();
        // What readers wrote is denser than many an article, and would be taken for it.
        double[] values =
        [
            .. LineModel.Shipped.Values([.. lines.Take(comments.StartsAt)]),
            .. new double[lines.Count - comments.StartsAt],
        ];
        var body = new BodyReader(lines, comments.StartsAt, head.Used, values).Read(head.BodyAt);
        // Where the weights leave nothing, the rules alone decide.
        if (body.Blocks.Count == 0)
            body = new BodyReader(lines, comments.StartsAt, head.Used, new double[lines.Count]).Read(
                head.BodyAt
            );
        var headCaptions = lines.Take(head.BodyAt).Select(static l => l.Caption).OfType<Caption>();
        List<Caption> captions =
        [
            .. headCaptions.Where(static c => c.Text.Length > 0).Select(static c => c with { Before = 0 }),
            .. body.Captions,
        ];
        foreach (var credit in captions.Select(static c => c.Credit))
            votes.Add(AfterSlash(credit), 0.3, "credit");

        return new()
        {
            Headline = head.HeadlineAt is { } at ? lines[at].Text : null,
            Standfirst = head.Standfirst,
            Body = body.Blocks,
            Captions = captions,
            Section = head.Section,
            Byline = head.Byline.Count > 0 ? head.Byline : body.Byline,
            Outlet = votes.Winner(),
            Url = lines.Take(head.BodyAt).FirstOrDefault(static l => l.Kind == LineKind.Url)?.Text,
            Dates = head.Dates.Count > 0 ? head.Dates : body.Dates,
            Comments = comments.Comments,
            AnnouncedComments = comments.Announced,
        };
    }

    private static string? AfterSlash(string? credit)
    {
        var slash = credit?.LastIndexOf('/') ?? -1;
        return slash < 0 ? null : credit![(slash + 1)..];
    }
}
