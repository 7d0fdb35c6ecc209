using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

public sealed class SearchServiceTests
{
    [Fact]
    public void Search_TwoWords_BothMatchAnywhere()
    {
        using var archive = new SmallArchive(
            Samples.Bare("both.txt", "Omar", "About Khadr."),
            Samples.Bare("one.txt", "Omar", "About nobody.")
        );

        Assert.Equal(["both.txt"], archive.Find("omar khadr"));
    }

    [Fact]
    public void Search_AWordOfAnotherForm_IsFoundByItsStem()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt", "A", "He was detained at Bagram."));

        Assert.Equal(["a.txt"], archive.Find("detaining"));
    }

    [Theory]
    [InlineData("detention*")]
    [InlineData("deten*")]
    [InlineData("al-Qae*")]
    public void Search_APrefix_FindsWordsThatBeginWithIt(string query)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", "The detention of an al-Qaeda courier."),
            Samples.Bare("b.txt", "B", "Nothing of the kind.")
        );

        Assert.Equal(["a.txt"], archive.Find(query));
    }

    [Theory]
    [InlineData("repatriat*", "His repatriation was asked for.")]
    [InlineData("repatriat*", "He was repatriated in the autumn.")]
    [InlineData("operat*", "Nobody operates the ferry now.")]
    [InlineData("applicat*", "Two applications were heard.")]
    [InlineData("settl*", "The settlements were sealed.")]
    public void Search_APrefixLongerThanTheStem_FindsTheWordAllTheSame(string query, string sentence)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", sentence),
            Samples.Bare("b.txt", "B", "Nothing of the kind.")
        );

        Assert.Equal(["a.txt"], archive.Find(query));
    }

    [Fact]
    public void Search_APhrase_DoesNotRunOnIntoTheNextComment()
    {
        var article = Samples.Bare("a.txt") with
        {
            Comments =
            [
                new("A", Time: null, "It ends in loose", null),
                new("B", null, "bullets begin here", null),
            ],
        };
        using var archive = new SmallArchive(article);

        Assert.Empty(archive.Find("\"loose bullets\""));
        Assert.Equal(["a.txt"], archive.Find("loose bullets"));
    }

    [Fact]
    public void Search_AMatchInAComment_NamesTheCommentAndItsAuthor()
    {
        var article = Samples.Bare("a.txt", "A", "Body.") with
        {
            Comments =
            [
                new("Ann", null, "First.", null),
                new("Bob", null, "About a handgun. And more.", null),
            ],
        };
        using var archive = new SmallArchive(article);

        var hit = Assert.Single(Answer(archive, "handgun").Hits);

        Assert.Equal([new PartMatch("comments", 1)], hit.Matched);
        var passage = Assert.Single(hit.Passages);
        Assert.Equal(("comments", 1, "Bob"), (passage.Part, passage.CommentIndex, passage.CommentAuthor));
        Assert.Equal(["handgun"], passage.Text.Runs.Where(run => run.IsHit).Select(run => run.Text));
    }

    [Fact]
    public void Search_OnlyExclusions_FindsEverythingElse()
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", "An appeal."),
            Samples.Bare("b.txt", "B", "A transfer."),
            Samples.Bare("c.txt", "C", "Un appel.") with
            {
                Language = "fr",
            }
        );

        Assert.Equal(["b.txt", "c.txt"], archive.Find("-appeal"));
    }

    [Fact]
    public void Search_OneWordInTwoLanguages_FindsEachByItsOwnStem()
    {
        using var archive = new SmallArchive(
            Samples.Bare("en.txt", "A", "Two commissions sat."),
            Samples.Bare("fr.txt", "B", "Les commissions militaires.") with
            {
                Language = "fr",
            },
            Samples.Bare("de.txt", "C", "Eine commission tagte.") with
            {
                Language = "de",
            }
        );

        Assert.Equal(
            ["de.txt", "en.txt", "fr.txt"],
            archive.Find("commission").Order(StringComparer.Ordinal)
        );
        Assert.Equal(["fr.txt"], archive.Find("commission lang:fr"));
    }

    [Fact]
    public void Search_AFrenchStopWordThatIsAnEnglishWord_DoesNotFindAllOfFrench()
    {
        using var archive = new SmallArchive(
            Samples.Bare("en.txt", "A", "The son of a family."),
            Samples.Bare("fr.txt", "B", "Son avocat parle.") with
            {
                Language = "fr",
            }
        );

        Assert.Equal(["en.txt"], archive.Find("son"));
    }

    [Fact]
    public void Search_StopWordsOnly_FindsEverythingAndSaysWhy()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt"), Samples.Bare("b.txt"));

        var response = Answer(archive, "the");

        Assert.Equal(2, response.Total);
        Assert.Contains("Too common", Assert.Single(response.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outlet:\"cbc news\"", "cbc.txt")]
    [InlineData("outlet:CBC", "cbc.txt")]
    [InlineData("outlet:medec*", "msf.txt")]
    [InlineData("outlet:unknown", "none.txt")]
    [InlineData("by:brule", "msf.txt")]
    [InlineData("section:politics", "cbc.txt")]
    public void Search_ANamedField_MatchesWithoutCaseAndAccents(string query, string expected)
    {
        using var archive = new SmallArchive(
            Samples.Bare("cbc.txt") with
            {
                Outlet = "CBC News",
                Section = "Politics",
            },
            Samples.Bare("msf.txt") with
            {
                Outlet = "Médecins",
                Byline = ["Noé Brûlé"],
            },
            Samples.Bare("none.txt")
        );

        Assert.Equal([expected], archive.Find(query));
    }

    [Theory]
    [InlineData("2010", "2010", "day.txt month.txt year.txt")]
    [InlineData("2010-03", "2010-03", "day.txt month.txt")]
    [InlineData("2010-03-05", "2010-03-05", "day.txt")]
    [InlineData("2009", "2011", "day.txt month.txt year.txt")]
    [InlineData("2010-01-01", "2010-06", "day.txt month.txt")]
    [InlineData(null, "2009", "")]
    [InlineData("2011", null, "")]
    public void Search_ARangeOfDates_KeepsWhatIsKnownToLieInIt(string? from, string? to, string expected)
    {
        using var archive = new SmallArchive(
            Samples.Bare("day.txt") with
            {
                Published = Samples.Dated("2010-03-05"),
            },
            Samples.Bare("month.txt") with
            {
                Published = Samples.Dated("2010-03"),
            },
            Samples.Bare("year.txt") with
            {
                Published = Samples.Dated("2010"),
            },
            Samples.Bare("none.txt")
        );

        var found = archive.Find(new SearchRequest { From = from, To = to });

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData(SortOrder.Relevance, "may.txt march.txt year.txt old.txt none.txt")]
    [InlineData(SortOrder.Newest, "may.txt march.txt year.txt old.txt none.txt")]
    [InlineData(SortOrder.Oldest, "old.txt march.txt may.txt year.txt none.txt")]
    public void Search_ByDate_PutsAYearAloneBehindItsDaysAndTheUndatedLast(SortOrder sort, string expected)
    {
        using var archive = new SmallArchive(
            Samples.Bare("none.txt"),
            Samples.Bare("year.txt") with
            {
                Published = Samples.Dated("2010"),
            },
            Samples.Bare("may.txt") with
            {
                Published = Samples.Dated("2010-05-01"),
            },
            Samples.Bare("old.txt") with
            {
                Published = Samples.Dated("2008"),
            },
            Samples.Bare("march.txt") with
            {
                Published = Samples.Dated("2010-03"),
            }
        );

        var found = archive.Find(new SearchRequest { Sort = sort });

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("bare", true)]
    [InlineData("bare outlet:here", true)]
    [InlineData("bare OR outlet:here", true)]
    [InlineData("outlet:here", false)]
    [InlineData("-khadr", false)]
    [InlineData("the", false)]
    [InlineData("", false)]
    public void Search_ForWhatOnlyNarrows_HasTheNewestFirstAndSaysSo(string query, bool ranks)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a-old.txt", "Bare and bare") with
            {
                Outlet = "Here",
                Published = Samples.Dated("2008"),
            },
            Samples.Bare("b-new.txt") with
            {
                Outlet = "Here",
                Published = Samples.Dated("2010"),
            }
        );

        var response = archive.Service.Search(
            new SearchRequest { Query = query },
            TestContext.Current.CancellationToken
        );

        Assert.Equal(ranks, response.IsRanked);
        Assert.Equal(2, response.Hits.Count);
        Assert.Equal(ranks ? "Bare and bare" : "Bare", $"{response.Hits[0].Headline}");
    }

    [Fact]
    public void Search_PagesThatDoNotExist_AreEmptyAndKeepTheTotal()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt"), Samples.Bare("b.txt"));

        var response = archive.Service.Search(
            new SearchRequest { Page = int.MaxValue, PageSize = 1_000 },
            TestContext.Current.CancellationToken
        );

        Assert.Empty(response.Hits);
        Assert.Equal((2, 100), (response.Total, response.Request.PageSize));
    }

    [Fact]
    public void Read_AnArticle_MarksWhatTheSearchFinds()
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "Khadr", "One Khadr here.", "None there.") with
            {
                Comments = [new("A", null, "khadr khadr", null)],
            }
        );
        var request = new SearchRequest { Query = "khadr" };
        var id = Assert.Single(Answer(archive, "khadr").Hits).Id;

        var view = archive.Service.Read(id, request, TestContext.Current.CancellationToken);

        Assert.NotNull(view);
        Assert.Equal(4, view.HitCount);
        Assert.Equal(
            [new("One ", false), new("Khadr", true) { Term = 0 }, new(" here.", false)],
            view.Body[0].Runs
        );
        Assert.Equal("None there.", Assert.Single(view.Body[1].Runs).Text);
    }

    [Fact]
    public void Read_AnIdThatNobodyHas_IsNull()
    {
        using var archive = new SmallArchive(Samples.Bare("a.txt"));

        Assert.Null(archive.Service.Read("nobody", new(), TestContext.Current.CancellationToken));
    }

    private static SearchResponse Answer(SmallArchive archive, string query) =>
        archive.Service.Search(new SearchRequest { Query = query }, TestContext.Current.CancellationToken);
}
