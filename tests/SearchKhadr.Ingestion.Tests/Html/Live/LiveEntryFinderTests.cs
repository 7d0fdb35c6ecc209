using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Html.Live;

public sealed class LiveEntryFinderTests
{
    [Fact]
    public void Read_LiveBlogOfTimedBlocks_HasAnEntryForEach()
    {
        var blocks = string.Concat(
            Enumerable
                .Range(0, 4)
                .Select(i =>
                    $"<div class='block block-{i}'><time datetime='2010-10-26T1{4 - i}:05:00Z'>1{4 - i}:05</time>"
                    + $"<p>The jury asked for the {i}th time what the part of the ferry was called, and the judge did not know.</p>"
                    + "<p>Outside the court the rain went on, and the reporters stood under one umbrella and waited.</p></div>"
                )
        );

        var draft = HtmlPages.Read(
            $"<body><h1>Live updates: Ferry trial</h1><div class='story-body'>{blocks}</div></body>"
        );

        Assert.Equal(8, draft.Paragraphs.Count);
        Assert.Equal(
            [
                new LiveEntry(0, "2010-10-26T14:05:00Z", "14:05"),
                new LiveEntry(2, "2010-10-26T13:05:00Z", "13:05"),
                new LiveEntry(4, "2010-10-26T12:05:00Z", "12:05"),
                new LiveEntry(6, "2010-10-26T11:05:00Z", "11:05"),
            ],
            draft.Entries
        );
    }

    /// <summary>Each entry has a heading of its own; above the first the page has its headline too.</summary>
    [Fact]
    public void Read_EntriesWithSubheads_KeepTheFirstToo()
    {
        var posts = string.Concat(
            Enumerable
                .Range(0, 4)
                .Select(i =>
                    $"<div class='post'><span>1{i}:05 Uhr</span><h2>Meldung {i}</h2>"
                    + $"<p>Der Hafenrat hat am Abend vier Stunden lang getagt und beschlossen, den Kai {i} neu zu bauen.</p></div>"
                )
        );

        var draft = HtmlPages.Read(
            $"<body><main><article><h1>Liveticker: Sturm am Kai</h1><p>4. März 2019</p>{posts}</article></main></body>"
        );

        Assert.Equal(
            ["Meldung 0", "Meldung 1", "Meldung 2", "Meldung 3"],
            draft
                .Body.Where(static block => block.Kind == BlockKind.Subhead)
                .Select(static block => block.Text)
        );
        Assert.Equal([0, 2, 4, 6], draft.Entries.Select(static entry => entry.First));
        Assert.Equal("10:05", draft.Entries[0].Time);
    }
}
