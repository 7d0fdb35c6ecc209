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
}
