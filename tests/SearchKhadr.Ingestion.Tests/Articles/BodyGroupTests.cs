using System.Globalization;
using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Articles;

public sealed class BodyGroupTests
{
    [Fact]
    public void Of_BlocksThatBelongTogether_AreOneGroup()
    {
        var article = ArticleOf(
            new("a"),
            new("b", BlockKind.Quote),
            new("c", BlockKind.Quote) { Continues = true },
            new("d", BlockKind.Quote),
            new("e", BlockKind.Subhead),
            new("f", BlockKind.TableRow),
            new("g", BlockKind.TableRow) { Continues = true }
        );

        var groups = BodyGroup.Of(article);

        Assert.Equal(["0", "1 2", "3", "4", "5 6"], groups.Select(Indexes));
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Quote, BlockKind.Quote, BlockKind.Subhead, BlockKind.TableRow],
            groups.Select(static group => group.Kind!.Value)
        );
    }

    [Fact]
    public void Of_ListItems_PartWhereCountingBeginsAnewOrBulletsBegin()
    {
        var article = ArticleOf(
            Item(1),
            Item(2),
            new("c", BlockKind.ListItem) { Level = 2 },
            Item(3),
            Item(1),
            Item(null),
            Item(null)
        );

        var groups = BodyGroup.Of(article);

        Assert.Equal(["0 1 2 3", "4", "5 6"], groups.Select(Indexes));
    }

    [Fact]
    public void Of_Captions_StandBeforeTheirBlocksAndPartWhatTheyInterrupt()
    {
        var article = ArticleOf(Item(null), Item(null), new("c")) with
        {
            Captions =
            [
                new("last", null) { Before = 3 },
                new("nowhere", null),
                new("amid", null) { Before = 1 },
            ],
        };

        var groups = BodyGroup.Of(article);

        Assert.Equal(
            ["ListItem 0", " 2", "ListItem 1", "Paragraph 2", " 0"],
            groups.Select(static group => $"{group.Kind} {Indexes(group)}")
        );
    }

    [Fact]
    public void Of_EntriesOfALiveBlog_BeginGroups()
    {
        var article = ArticleOf(Item(null), Item(null)) with
        {
            Entries = [new(1, "2010-10-26T10:42", "10.42am")],
        };

        var groups = BodyGroup.Of(article);

        Assert.Equal([null, "10.42am"], groups.Select(static group => group.Entry?.TimeText));
    }

    [Fact]
    public void Items_OfListsInsideOneAnother_StandInsideTheirItems()
    {
        var article = ArticleOf(
            Item(1),
            new("b", BlockKind.ListItem) { Continues = true },
            new("c", BlockKind.ListItem) { Level = 2 },
            new("d", BlockKind.ListItem) { Level = 3 },
            new("e", BlockKind.ListItem) { Level = 2 },
            Item(2)
        );

        var items = BodyItem.Of(article, Assert.Single(BodyGroup.Of(article)));

        Assert.Equal("1[0 1](-[2](-[3]) -[4]) 2[5]", Written(items));
    }

    [Fact]
    public void Items_OfAStretchThatBeginsInsideAList_AreNotLost()
    {
        var article = ArticleOf(new("a", BlockKind.ListItem) { Level = 3, Continues = true }, Item(4));

        var items = BodyItem.Of(article, Assert.Single(BodyGroup.Of(article)));

        Assert.Equal("-[0] 4[1]", Written(items));
    }

    private static string Written(IReadOnlyList<BodyItem> items) =>
        string.Join(
            ' ',
            items.Select(static item =>
                $"{item.Number?.ToString(CultureInfo.InvariantCulture) ?? "-"}[{string.Join(' ', item.Blocks)}]{(item.Items.Count > 0 ? $"({Written(item.Items)})" : "")}"
            )
        );

    private static string Indexes(BodyGroup group) => string.Join(' ', group.Indexes);

    private static BodyBlock Item(int? number) => new("item", BlockKind.ListItem) { Number = number };

    private static Article ArticleOf(params BodyBlock[] body) =>
        new()
        {
            Capture = new()
            {
                File = "a.html",
                Checksum = "0",
                LengthBytes = 1,
                Format = "html",
                Encoding = "utf-8",
            },
            Headline = "Ferry late again",
            Body = body,
        };
}
