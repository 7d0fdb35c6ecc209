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

    private static NumberedArticle Numbered() => new(SampleSearch.ViewOf(Long, "oak"));

    private static IEnumerable<int> NumbersOn(ShownArticle page) =>
        new[] { page.Article.Headline, page.Article.Standfirst ?? [] }
            .Concat(page.Body.Select(piece => piece.Runs))
            .Concat(page.Article.LooseCaptions.Select(i => page.Article.Captions[i]))
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
        }
        return address;
    }

    private static int Parse(string number) =>
        int.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
