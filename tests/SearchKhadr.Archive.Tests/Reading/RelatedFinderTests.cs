using SearchKhadr.Archive.Schema;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Tests.Reading;

public sealed class RelatedFinderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Related_OfTheSameOutlet_AreThoseOfThreeDaysAroundInTimesOrder()
    {
        using var archive = new SmallArchive(
            Of("own.txt", "Courier", "2010-10-26"),
            Of("first.txt", "Courier", "2010-10-23"),
            Of("same.txt", "Courier", "2010-10-26"),
            Of("last.txt", "Courier", "2010-10-29"),
            Of("early.txt", "Courier", "2010-10-22"),
            Of("month.txt", "Courier", "2010-10"),
            Of("other.txt", "Dispatch", "2010-10-26")
        );

        var related = archive.Service.Related(ArticleId.Of("own.txt"), Cancellation);

        Assert.Equal(
            ["first.txt", "same.txt", "last.txt"],
            related.SameWeek.Select(article => article.Headline)
        );
        Assert.Equal(3, related.SameWeekTotal);
        Assert.Equal(4, archive.Service.Search(related.Week!, Cancellation).Total);
    }

    [Theory]
    [InlineData(null, "2010-10-26")]
    [InlineData("Courier", "2010-10")]
    [InlineData("Courier", null)]
    public void Related_OfAnArticleWhoseOutletOrDayIsNotKnown_HasNoWeek(string? outlet, string? date)
    {
        using var archive = new SmallArchive(
            Of("own.txt", outlet, date),
            Of("same.txt", "Courier", "2010-10-26")
        );

        var related = archive.Service.Related(ArticleId.Of("own.txt"), Cancellation);

        Assert.Empty(related.SameWeek);
        Assert.Null(related.Week);
    }

    [Fact]
    public void Related_ByWords_AreThoseThatShareTellingOnesButNeitherItselfNorACopy()
    {
        const string Telling = "The ferry pilots strike again. Ferry pilots say the ferry strike goes on.";
        using var archive = new SmallArchive([
            Text("own.txt", "Ferry pilots strike", Telling) with
            {
                Url = "https://courier.example/ferry",
            },
            Text("copy.txt", "Pilots strike", Telling) with
            {
                Url = "https://courier.example/ferry",
            },
            Text("like.txt", "No ferry on Monday", "Pilots met the owners of the ferry."),
            .. Enumerable
                .Range(0, 8)
                .Select(i => Text($"{i}.txt", "Hearing note", "The tribunal sat at nine.")),
        ]);

        var related = archive.Service.Related(ArticleId.Of("own.txt"), Cancellation);

        Assert.Equal(["No ferry on Monday"], related.Alike.Select(article => article.Headline));
    }

    [Fact]
    public void Related_OfNoArticle_AreNone()
    {
        using var archive = new SmallArchive(Of("own.txt", "Courier", "2010-10-26"));

        var related = archive.Service.Related("0", Cancellation);

        Assert.Empty(related.SameWeek);
        Assert.Empty(related.Alike);
    }

    private static Article Of(string file, string? outlet, string? date) =>
        Text(file, file, $"Text of {file}.") with
        {
            Outlet = outlet,
            Published = date is null ? ArticleDate.None : Samples.Dated(date),
        };

    // One checksum a file, or all would be copies of each other.
    private static Article Text(string file, string headline, string body) =>
        Samples.Bare(file, headline, body) with
        {
            Capture = Samples.Bare(file).Capture with { Checksum = file },
        };
}
