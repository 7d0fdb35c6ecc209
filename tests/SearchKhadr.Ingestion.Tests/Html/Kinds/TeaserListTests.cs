using System.Globalization;
using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Tests.Html.Kinds;

/// <summary>Pages of a section, of a subject, of an author, of a search: the beginnings of other pages.</summary>
public sealed class TeaserListTests
{
    private static readonly string[] Begun =
    [
        "The harbour board met for four hours on Tuesday night and agreed to rebuild the lower quay before winter…",
        "Members heard that the work would cost nine million and close the ferry ramp for at least three months…",
        "A spokesman for the fishing fleet said the plan was late but welcome, and asked for the survey in full…",
        "The lock keeper has kept the lock for thirty years and says that this was the coldest of them all…",
        "Nobody on the quay can say who owns the boat without a name, and nobody has asked the harbour office…",
        "The ferry left forty minutes late on Friday for the third time this month, and the crowd was told nothing…",
    ];

    [Theory]
    [InlineData(
        "<div class='item'><h2><a href='/2019/03/{0}'>Headline {0} about the quay</a></h2><p>By Mara Quill | March {0}, 2019</p><p>{1}</p><a href='/2019/03/{0}'>Read more</a></div>"
    )]
    [InlineData(
        "<article><h3><a href='https://courier.example/a{0}.html'>Headline {0} about the quay</a></h3><p>{1}</p></article>"
    )]
    [InlineData("<li><a href='/a{0}'>Headline {0} about the quay</a><br>March {0}, 2019 — {1}</li>")]
    [InlineData("<article><a href='/a{0}'><h3>Headline {0} about the quay</h3><p>{1}</p></a></article>")]
    public void Read_PageOfTeasers_IsNoArticle(string teaser)
    {
        var draft = Read(teaser);

        Assert.Equal(RejectionReason.IndexPage, draft.Rejection?.Reason);
    }

    /// <summary>Ten shops that sell a thing are one article, and so is a text parted by headings that lead elsewhere.</summary>
    [Theory]
    [InlineData("<h2><a href='https://shop{0}.example/boat'>Boat number {0} of the list</a></h2><p>{1}</p>")]
    [InlineData("<h2><a href='#part{0}'>Part number {0} of the story</a></h2><p>{1}</p>")]
    [InlineData(
        "<h2><a href='/map{0}'>Where part number {0} took place</a></h2><p>{1}</p><p>{1} And that was all that could be learnt of it in the week before the survey was made, or in the week after.</p><p>{1} The clerk has said so twice, and the chair has written it down in the minutes each time.</p><p>{1} No more was said of it at the meeting.</p>"
    )]
    public void Read_ArticleWithHeadingsThatLead_IsAnArticle(string part)
    {
        var draft = Read(part);

        Assert.Null(draft.Rejection);
    }

    private static PageDraft Read(string part) =>
        HtmlPages.Read(
            "<head><link rel='canonical' href='https://courier.example/harbour'></head><body><main><h1>Harbour</h1>"
                + string.Concat(
                    Begun.Select((text, i) => string.Format(CultureInfo.InvariantCulture, part, i + 1, text))
                )
                + "</main></body>"
        );
}
