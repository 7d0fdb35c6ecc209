using System.Globalization;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cleaning;
using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Decoding;
using SearchKhadr.Ingestion.Html.Authorship;
using SearchKhadr.Ingestion.Html.Comments;
using SearchKhadr.Ingestion.Html.Dating;
using SearchKhadr.Ingestion.Html.Kinds;
using SearchKhadr.Ingestion.Html.Live;
using SearchKhadr.Ingestion.Html.MainContent;
using SearchKhadr.Ingestion.Html.MainContent.Model;
using SearchKhadr.Ingestion.Html.Metadata;
using SearchKhadr.Ingestion.Html.Parsing;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Html;

/// <summary>Takes a saved HTML page apart: metadata, then comments, then what is left as the article.</summary>
/// <param name="dates">Reads each date.</param>
/// <param name="seeDates">Is shown the dates that a page gives, before one is picked: training looks at them.</param>
/// <param name="seeAuthors">The same for the authors.</param>
/// <param name="bodyModel">Picks the body in place of the model that is shipped: training tries one.</param>
internal sealed class HtmlReader(
    DateParser dates,
    Action<IReadOnlyList<DateItem>>? seeDates = null,
    Action<IReadOnlyList<AuthorItem>>? seeAuthors = null,
    BodyModel? bodyModel = null
) : IPageReader
{
    public PageDraft Read(DecodedPage page)
    {
        if (MarkupBounds.Apply(page.Text) is not { } markup)
        {
            return new PageDraft
            {
                Rejection = new Rejection(
                    page.Source.File,
                    RejectionReason.TooManyTags,
                    $"The page has more than {MarkupBounds.MostTags} tags."
                ),
            };
        }

        var opened = Open(markup, dates, page.Clock);
        var (tree, tags, linked) = (opened.Tree, opened.Tags, opened.Linked);
        var (outlet, headline, thread) = (opened.Outlet, opened.Headline, opened.Thread);
        var headlineBlock = opened.Evidence.HeadlineBlock;
        var text = opened.Content.Find(
            bodyModel is null ? opened.Evidence : opened.Evidence with { Model = bodyModel }
        );
        IReadOnlyList<BodyParagraph> body = FigureTables.Among(tree, text, opened.Evidence.IsTaken);
        var byline =
            OpeningPost.AuthorOf(thread.Opening)
            ?? new AuthorStage(dates, seeAuthors).Read(
                tree,
                tags,
                linked,
                headlineBlock,
                text,
                outlet?.Name,
                thread
            );
        var (language, url, order) = (opened.Language, opened.Url, opened.Order);
        IReadOnlyList<DateCandidate> given = OpeningPost.DateOf(thread.Opening, dates) is { } day
            ? [day]
            : new DateStage(dates, seeDates).Read(
                tree,
                tags,
                linked,
                url,
                headlineBlock,
                text,
                order,
                thread
            );
        var draft = new PageDraft
        {
            Headline = headline is null ? null : Whitespace.Collapse(headline.Text),
            Standfirst = text.Standfirst,
            Body = [.. body.Select(static paragraph => paragraph.Content)],
            Captions = PlacedCaption.Among(text.Captions, body),
            Section = SectionFinder.Find(tree, tags, linked, headline),
            Byline = byline.People,
            Outlet = outlet ?? (byline.Outlet is { } named ? new OutletEvidence(named, "byline") : null),
            BylineOutlet = byline.Outlet is { } beside ? new OutletEvidence(beside, "byline") : null,
            Part = PartFinder.Find(tree, url),
            Url = url,
            LanguageHint = language,
            SavedAt = opened.SavedAt,
            Dates = [.. given.Where(date => !IsOfCopy(date, opened.SavedAt))],
            Provenance = Provenances(headline, byline, text),
            Comments = thread.Comments.Count > 0 ? thread.Comments : linked.Comments,
            AnnouncedComments = thread.Announced ?? linked.CommentCount,
        };
        var saysArticle = linked.IsArticle || tags.First(["og:type"])?.Value == "article";
        if (!saysArticle && IndexPage.Is(tree, draft, body))
        {
            return new PageDraft
            {
                Rejection = new Rejection(
                    page.Source.File,
                    RejectionReason.IndexPage,
                    "The page lists other pages and has no text of its own."
                ),
            };
        }

        draft = draft with { Kind = KindFinder.Find(tree, tags, opened.JsonLd, draft) };
        if (draft.Kind != KindFinder.LiveBlog)
            return draft;
        (body, var entries) = new LiveEntryFinder(tree, dates).Part(body);
        return draft with
        {
            Body = [.. body.Select(static paragraph => paragraph.Content)],
            Captions = PlacedCaption.Among(text.Captions, body),
            Entries = entries,
        };
    }

    /// <summary>What the choice of a page's blocks is made from, for training and for looking at.</summary>
    internal static BlockEvidence Gather(string html, DateParser dates) =>
        Open(html, dates, PageClock.None).Evidence;

    /// <summary>Parses a page and finds all that must be known before its text is picked.</summary>
    private static Opened Open(string html, DateParser dates, PageClock clock)
    {
        var tree = PageTree.Parse(html, clock);
        HintGuard.ClearLayout(tree);
        var tags = new MetaTags(tree.Loose.Metas);
        var scripts = Scripts(tree);
        var linked = LinkedDataReader.Read(scripts);
        var (url, copy) = Address(tree, html, tags, linked);
        var outlet =
            OutletFinder.FromMetadata(tags, linked) is { } said && !(copy is not null && IsDomain(said.Name))
                ? said
                : OutletFinder.FromPage(tree);
        var headline = HeadlineFinder.Find(tree, tags, linked, outlet?.Name);
        var headlineBlock = headline?.Block ?? -1;
        var language = LanguageOf(tree, tags, linked);
        var order = DateOrders.Of(tree, language, url);
        var thread = new CommentFinder(tree, dates, order).Find(headlineBlock);
        var boxes = new SubscribeBoxes(tree);
        var content = new MainContentFinder(
            tree,
            dates,
            order,
            block => thread.IsTaken(block) || boxes.Holds(block)
        );
        var evidence = content.Gather(
            headline?.Text,
            headlineBlock,
            Description(tags, linked),
            LinkedBody.Find(scripts),
            thread.Opening?.Blocks ?? []
        );
        return new(
            tree,
            tags,
            scripts,
            linked,
            language,
            url,
            copy?.SavedAt,
            order,
            outlet,
            headline,
            thread,
            content,
            evidence
        );
    }

    /// <summary>The page's own address, and what is known of the copy where an archive kept it.</summary>
    private static (string? Url, ArchivedAddress? Copy) Address(
        PageTree tree,
        string html,
        MetaTags tags,
        LinkedArticle linked
    )
    {
        var written = AddressFinder.Find(tree, html, tags, linked);
        var copy = ArchivedAddress.TryRead(written);
        return (copy?.Url ?? written ?? tree.Copy?.Url, copy ?? tree.Copy);
    }

    /// <summary>An archive names its own site on the pages that it keeps.</summary>
    private static bool IsDomain(string name) =>
        name.Contains('.', StringComparison.Ordinal) && !name.Any(char.IsWhiteSpace);

    /// <summary>An archive calls a page changed when it made its copy, and where no day is given one is taken from that.</summary>
    private static bool IsOfCopy(DateCandidate date, string? savedAt) =>
        (date.IsUpdated || date.Source == DateSource.Inferred)
        && savedAt?.StartsWith(date.Value, StringComparison.Ordinal) == true;

    private static string? Description(MetaTags tags, LinkedArticle linked) =>
        tags.First(["og:description", "description", "twitter:description"])?.Value ?? linked.Description;

    private static List<Provenance> Provenances(Headline? headline, AuthorFound byline, ArticleText text)
    {
        var found = new List<Provenance>();
        if (headline is not null)
            found.Add(new Provenance("headline", "headline", headline.Source));
        if (byline.Evidence is { } evidence)
            found.Add(new Provenance("byline", "authors", evidence));
        if (text.Body.Count > 0)
        {
            var blocks = string.Create(
                CultureInfo.InvariantCulture,
                $"text blocks {text.First} to {text.Last} of the page"
            );
            found.Add(new Provenance("body", "main content", blocks));
        }

        return found;
    }

    private static List<string> Scripts(PageTree tree) =>
        [
            .. tree
                .Loose.Scripts.Where(script =>
                    script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
                    == true
                )
                .Select(script => script.TextContent),
            // Some programs write a script's text into a meta element that they name as one.
            .. tree
                .Loose.Metas.Where(static meta =>
                    meta.GetAttribute("name")?.EndsWith("ld+json", StringComparison.OrdinalIgnoreCase) == true
                )
                .Select(static meta => meta.GetAttribute("content") ?? ""),
        ];

    private static string? LanguageOf(PageTree tree, MetaTags tags, LinkedArticle linked) =>
        tree.Document.DocumentElement.GetAttribute("lang") is { Length: > 1 } lang ? lang
        : tree.Document.DocumentElement.GetAttribute("xml:lang") is { Length: > 1 } xml ? xml
        : tags.First(["content-language", "og:locale", "language", "dc.language", "dcterms.language"])?.Value
            ?? linked.Language;

    private sealed record Opened(
        PageTree Tree,
        MetaTags Tags,
        IReadOnlyList<string> JsonLd,
        LinkedArticle Linked,
        string? Language,
        string? Url,
        string? SavedAt,
        DateOrder Order,
        OutletEvidence? Outlet,
        Headline? Headline,
        CommentThread Thread,
        MainContentFinder Content,
        BlockEvidence Evidence
    );
}
