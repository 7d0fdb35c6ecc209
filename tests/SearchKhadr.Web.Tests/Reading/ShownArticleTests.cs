using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Web.Reading;
using SearchKhadr.Web.Tests.Samples;

namespace SearchKhadr.Web.Tests.Reading;

public sealed class ShownArticleTests
{
    // Comments enough for three parts, and a line that is cut into pieces and they into parts.
    private const int Comments = (2 * Parting.MostComments) + 50;

    private static readonly ArticleAddress Address = new("long", new SearchRequest { Query = "oak" });

    private static readonly Article Long = SampleArticles.All[0] with
    {
        Headline = "The oak",
        Body =
        [
            new("An oak."),
            new(string.Concat(Enumerable.Repeat("oak elm ash ", 20_000))),
            new("Another oak."),
        ],
        Comments =
        [
            .. Enumerable
                .Range(0, Comments)
                .Select(i => new Comment(
                    $"hedger {i}",
                    Time: null,
                    i % 7 == 0 ? $"An oak, {i}." : $"Nothing, {i}.",
                    // The last answers the first, so that the order of the thread is not that of the page.
                    i == Comments - 1
                        ? 0
                        : null
                )),
        ],
    };

    [Fact]
    public void Short_Article_IsShownWholeAtAPlainAddress()
    {
        var article = new NumberedArticle(SampleSearch.ViewOf(SampleArticles.All[0], "tribunal"));

        var shown = new ShownArticle(article, Address with { Part = 7, Comment = 3 });

        Assert.Equal(Address, shown.Address);
        Assert.Equal(article.Order.Select(article.RunsOf), shown.Body.Select(piece => piece.Runs));
        Assert.Equal(article.Comments, shown.Comments);
        Assert.Null(shown.BodyPlace);
        Assert.Null(shown.CommentPlace);
        Assert.Null(shown.HitsElsewhere);
    }

    [Fact]
    public void Parts_OfALongText_AreItsParagraphsAgain()
    {
        var article = Numbered();
        var count = new ShownArticle(article, Address).BodyPlace!.Count;

        var parts = Enumerable
            .Range(1, count)
            .Select(part => new ShownArticle(article, Address with { Part = part }).Body)
            .ToList();

        Assert.InRange(count, 2, 100);
        Assert.Equal(
            Long.Paragraphs,
            parts
                .SelectMany(part => part)
                .Where(piece => !piece.Part.IsCaption)
                .GroupBy(piece => piece.Part)
                .Select(pieces =>
                    string.Concat(pieces.SelectMany(piece => piece.Runs).Select(run => run.Text))
                )
        );
        Assert.All(
            parts,
            part => Assert.InRange(part.Sum(piece => Parting.Weight(piece.Runs)), 1, Parting.MostWeight)
        );
    }

    [Fact]
    public void Parts_OfALongThread_AreItsCommentsInThreadOrder()
    {
        var article = Numbered();

        var shown = new List<ThreadedComment>();
        for (int? first = 0; first is { } comment; )
        {
            var page = new ShownArticle(article, Address with { Comment = comment });
            Assert.Equal(shown.Count + 1, page.FirstComment);
            shown.AddRange(page.Comments);
            first = shown.Count < article.Comments.Count ? article.Comments[shown.Count].Index : null;
        }

        Assert.Equal(article.Comments, shown);
    }

    [Fact]
    public void EveryHit_IsOnThePageOfItsAddress()
    {
        var article = Numbered();
        var first = new ShownArticle(article, Address);

        for (var hit = 1; hit <= article.HitCount; hit += 613)
        {
            var href = first.HrefOfHit(hit);
            var page = new ShownArticle(article, At(href));
            Assert.EndsWith(Invariant($"#hit-{hit}"), href, StringComparison.Ordinal);
            Assert.Contains(hit, NumbersOn(page));
        }
    }

    [Fact]
    public void Hit_AskedFor_IsOnThePageWhateverPartItIsIn()
    {
        var article = Numbered();

        for (var hit = 1; hit <= article.HitCount; hit += 613)
            Assert.Contains(hit, NumbersOn(new ShownArticle(article, Address with { Hit = hit })));
    }

    [Fact]
    public void HitsElsewhere_WithThoseOnThePage_AreAll()
    {
        var article = Numbered();
        var shown = new ShownArticle(article, Address with { Part = 2, Comment = Parting.MostComments });

        var elsewhere = shown
            .HitsElsewhere!.Split(' ')
            .Select(words => words.Split(['-', ':'], StringSplitOptions.None))
            .SelectMany(ends => Enumerable.Range(Parse(ends[0]), Parse(ends[1]) - Parse(ends[0]) + 1));

        Assert.Equal(
            Enumerable.Range(1, article.HitCount),
            elsewhere.Concat(NumbersOn(shown)).OrderBy(number => number)
        );
    }

    [Fact]
    public void Hits_OfCommentsThatAreLeftOut_AreSteppedOver()
    {
        var article = Numbered();

        var shown = new ShownArticle(article, Address with { Find = "hedger 7" });

        var inComments = shown
            .Comments.SelectMany(comment => comment.Runs)
            .Where(run => run.Number is not null);
        Assert.Equal(shown.LastHit, inComments.Last().Number);
        Assert.Equal(shown.LastHit, shown.HitAfter(shown.HitBefore(shown.LastHit!.Value)!.Value));
        Assert.Null(shown.HitAfter(shown.LastHit.Value));
        Assert.Null(shown.HitBefore(shown.FirstHit!.Value));
    }

    [Fact]
    public void Comment_TooLongForAPage_IsShownInPiecesThatAreTheWholeOfIt()
    {
        var article = WithALongComment();
        var whole = article.Comments[1];
        var pieces = new List<ThreadedComment>();

        string? next = Address.Href;
        while (next is not null)
        {
            var page = new ShownArticle(article, At(next));
            pieces.AddRange(page.Comments.Where(comment => comment.Index == whole.Index));
            Assert.Equal(3, page.CommentCount);
            Assert.InRange(page.Comments.Sum(Parting.Weight), 0, Parting.MostWeight + 1000);
            var place = page.CommentPlace!;
            next = place.Number < place.Count ? place.Href(place.Number + 1) : null;
        }

        Assert.InRange(pieces.Count, 2, 10);
        Assert.Equal(Enumerable.Range(1, pieces.Count), pieces.Select(piece => piece.Piece));
        Assert.All(pieces, piece => Assert.Equal(pieces.Count, piece.Pieces));
        Assert.Equal(
            string.Concat(whole.Runs.Select(run => run.Text)),
            string.Concat(pieces.SelectMany(piece => piece.Runs).Select(run => run.Text))
        );
    }

    [Fact]
    public void Hit_InAPieceOfAComment_IsOnThePageThatItsAddressLeadsTo()
    {
        var article = WithALongComment();

        for (var hit = 1; hit <= article.HitCount; hit += 997)
        {
            var href = new ShownArticle(article, Address).HrefOfHit(hit);

            Assert.Contains(hit, NumbersOn(new ShownArticle(article, At(href))));
        }
    }

    [Fact]
    public void HitsElsewhere_InAPieceOfAComment_AreNamedByTheFirstOfThem()
    {
        var article = WithALongComment();
        var stretches = new ShownArticle(article, Address).HitsElsewhere!.Split(' ');

        var word = stretches.First(stretch => stretch.Contains("hit=", StringComparison.Ordinal));

        var first = Parse(word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        Assert.Contains(first, NumbersOn(new ShownArticle(article, Address with { Hit = first })));
    }

    private static NumberedArticle WithALongComment() =>
        new(
            SampleSearch.ViewOf(
                Long with
                {
                    Body = [new("An oak.")],
                    Comments =
                    [
                        new Comment("ann", Time: null, "An oak.", Parent: null),
                        new Comment(
                            "bob",
                            Time: null,
                            string.Concat(Enumerable.Repeat("oak elm ash ", 10_000)),
                            Parent: null
                        ),
                        new Comment("cy", Time: null, "Another oak.", Parent: null),
                    ],
                },
                "oak"
            )
        );

    private static NumberedArticle Numbered() => new(SampleSearch.ViewOf(Long, "oak"));

    private static IEnumerable<int> NumbersOn(ShownArticle page) =>
        new[] { page.Article.Headline, page.Article.Standfirst ?? [] }
            .Concat(page.Body.Select(piece => piece.Runs))
            .Concat(page.Article.View.Article.LooseCaptions.Select(i => page.Article.Captions[i]))
            .Concat(page.Comments.Select(comment => comment.Runs))
            .SelectMany(runs => runs)
            .Where(run => run.Number is not null)
            .Select(run => run.Number!.Value);

    private static ArticleAddress At(string href)
    {
        var address = Address;
        foreach (
            var field in href[(href.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('#')[0].Split('&')
        )
        {
            var parts = field.Split('=');
            if (parts[0] == ArticleAddress.PartName)
                address = address with { Part = Parse(parts[1]) };
            if (parts[0] == ArticleAddress.CommentName)
                address = address with { Comment = Parse(parts[1]) };
            if (parts[0] == ArticleAddress.PieceName)
                address = address with { Piece = Parse(parts[1]) };
        }
        return address;
    }

    private static int Parse(string number) =>
        int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
