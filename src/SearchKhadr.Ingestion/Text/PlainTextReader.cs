using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Bylines;
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
/// <param name="dates">Reads dates.</param>
/// <param name="model">Tells the lines apart.</param>
/// <param name="seeHeadlines">Is told of a whole page's lines that may be its headline.</param>
internal sealed class PlainTextReader(
    DateParser dates,
    LineModel model,
    Action<IReadOnlyList<HeadlineItem>>? seeHeadlines = null
) : IPageReader
{
    private const int LongestAgency = 40;

    public PlainTextReader(DateParser dates)
        : this(dates, LineModel.Shipped) { }

    public PageDraft Read(DecodedPage page)
    {
        var evidence = Gather(page, dates);
        var lines = evidence.Lines;
        page.Clock.Check();
        var votes = new OutletVotes();
        foreach (var line in lines)
            OutletLines.Collect(line.Text, votes);

        // Where the weights leave nothing, the rules alone decide.
        var labels = model.Labels(evidence);
        var comments = Comments(evidence, labels);
        var end = labels is null ? comments.StartsAt : EndOf(labels, comments);
        page.Clock.Check();
        var head = new HeadReader(evidence.Signs, end, dates, votes, labels, seeHeadlines).Read();
        page.Clock.Check();
        var reader = new BodyReader(lines, end, head.Used);
        var body = labels is null ? reader.Read(head.BodyAt) : reader.Read(head.BodyAt, labels);
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
            BylineOutlet = AgencyIn(lines.Take(head.BodyAt).Skip(head.HeadlineAt ?? 0)),
            Url = lines.Take(head.BodyAt).FirstOrDefault(static l => l.Kind == LineKind.Url)?.Text,
            Dates = head.Dates.Count > 0 ? head.Dates : body.Dates,
            Comments = comments.Comments,
            AnnouncedComments = comments.Announced,
        };
    }

    /// <summary>Parts a page into lines, and says what the rules make of them.</summary>
    internal static LineEvidence Gather(DecodedPage page, DateParser dates)
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

        page.Clock.Check();
        return new LineEvidence(new CommentSigns(lines, dates, dayFirst));
    }

    private static CommentZone Comments(LineEvidence evidence, LineLabel[]? labels)
    {
        var signs = evidence.Signs;
        if (BoundedThread.Find(signs) is { } thread && thread.IsBeside(signs.Lines, labels ?? evidence.Ruled))
            return Of(thread, evidence, labels);
        var zone = labels is null ? evidence.Zone.OrAlike(signs, []) : evidence.Zone.Within(signs, labels);
        if (UnheadedThread.Find(signs) is { } unheaded && unheaded.Comments.Count >= zone.Attributed)
            return Of(unheaded, evidence, labels);
        if (!zone.IsDoubted(signs))
            return zone;
        if (labels is not null)
            CommentDoubts.Release(evidence, labels);
        return zone with { Comments = [] };
    }

    private static CommentZone Of(BoundedThread thread, LineEvidence evidence, LineLabel[]? labels)
    {
        if (labels is not null)
            thread.Claim(labels);
        return evidence.Zone with
        {
            StartsAt = thread.HeadingAt,
            Comments = thread.Comments,
            Announced = evidence.Zone.Announced ?? thread.Count,
        };
    }

    /// <summary>The body may stand below comments, but its head does not.</summary>
    private static int EndOf(LineLabel[] labels, CommentZone comments) =>
        Math.Max(comments.StartsAt, Array.LastIndexOf(labels, LineLabel.Body) + 1);

    /// <summary>The agency that a line between headline and text names, and nothing else.</summary>
    private static OutletEvidence? AgencyIn(IEnumerable<PageLine> lines) =>
        lines
            .Select(static line => line.Text)
            .Where(static text => text.Length <= LongestAgency && MediaWords.LooksLikeAgency(text))
            .Select(static text => new OutletEvidence(text, $"line \"{text}\""))
            .FirstOrDefault();

    private static string? AfterSlash(string? credit)
    {
        var slash = credit?.LastIndexOf('/') ?? -1;
        return slash < 0 ? null : credit![(slash + 1)..];
    }
}
