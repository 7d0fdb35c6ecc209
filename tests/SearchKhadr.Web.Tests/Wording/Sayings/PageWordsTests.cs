using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Web.Tests.Samples;
using SearchKhadr.Web.Wording.Sayings;

namespace SearchKhadr.Web.Tests.Wording.Sayings;

public sealed class PageWordsTests
{
    public static TheoryData<NoticeKind> Notices => [.. Enum.GetValues<NoticeKind>()];

    [Theory]
    [InlineData(
        "en",
        "all of bail, “plea deal” in body, comments · without (any of a, b) · Outlet: The Lamp or Unknown outlet"
            + " · Comments: not Without comments · from 2009 or without a date"
    )]
    [InlineData(
        "fr",
        "à la fois bail, « plea deal » dans le corps, les commentaires · sans (l’un de a, b)"
            + " · Média : The Lamp ou Média inconnu · Commentaires : pas Sans commentaires"
            + " · dès 2009 ou sans date"
    )]
    public void Search_Understood_IsSaidInTheReadersLanguage(string language, string expected)
    {
        using var spoken = new SpokenLanguage(language);
        Saying[] sayings =
        [
            new(
                SayingKind.LookedFor,
                [new Saying(SayingKind.Word, "bail"), new Saying(SayingKind.Phrase, "plea deal")]
            )
            {
                Parts = [SearchableParts.Body, SearchableParts.Comments],
            },
            new(
                SayingKind.Without,
                [
                    new Saying(
                        SayingKind.AnyOf,
                        [new Saying(SayingKind.Word, "a"), new Saying(SayingKind.Word, "b")]
                    ),
                ]
            ),
            new(SayingKind.Kept, FacetNames.Outlet, "The Lamp", FacetValue.Unknown),
            new(SayingKind.LeftOut, FacetNames.Comments, "no"),
            new(
                SayingKind.Either,
                [new Saying(SayingKind.Dates, "2009", ""), new Saying(SayingKind.Undated)]
            ),
        ];

        Assert.Equal(expected, PageWords.Instance.Of(sayings));
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void Notice_OfAnyKind_IsASentenceInBothLanguages(NoticeKind kind)
    {
        var notice = new QueryDiagnostic(0, 0, kind, "xyz", "7");

        var english = PageWords.Instance.Of(notice);
        using var spoken = new SpokenLanguage("fr");
        var french = PageWords.Instance.Of(notice);

        Assert.EndsWith(".", english, StringComparison.Ordinal);
        Assert.EndsWith(".", french, StringComparison.Ordinal);
        Assert.NotEqual(english, french);
        // What it is about is said in every language, the terminal's among them.
        Assert.Equal(
            notice.Message.Contains("xyz", StringComparison.Ordinal),
            french.Contains("xyz", StringComparison.Ordinal)
        );
    }
}
