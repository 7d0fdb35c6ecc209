using SearchKhadr.Ingestion.Joining;

namespace SearchKhadr.Ingestion.Tests.Joining;

public sealed class PageNumberTests
{
    [Theory]
    [InlineData("https://example.org/news/late-ferry?page=2", "example.org/news/late-ferry", 2)]
    [InlineData("https://example.org/news/?id=77&page=3", "example.org/news?id=77", 3)]
    [InlineData("https://example.org/2010/late-ferry/4/", "example.org/2010/late-ferry", 4)]
    [InlineData("https://example.org/late-ferry/page/2", "example.org/late-ferry", 2)]
    [InlineData("https://example.org/late-ferry_2.html", "example.org/late-ferry.html", 2)]
    [InlineData("https://example.org/late-ferry-page-3.html", "example.org/late-ferry.html", 3)]
    [InlineData("late-ferry-2.html", "late-ferry.html", 2)]
    public void Of_AddressWithAPagesNumber_PartsThem(string address, string common, int number)
    {
        var read = PageNumber.Of(address);

        Assert.Equal(new PageNumber(common, number), read);
    }

    [Theory]
    [InlineData("https://example.org/late-ferry.html")]
    [InlineData("https://example.org/news?id=412")]
    [InlineData("https://example.org/story-20101026.html")]
    public void Of_AddressWithoutOne_HasNoNumber(string address)
    {
        var read = PageNumber.Of(address);

        Assert.Null(read?.Number);
        Assert.NotNull(read?.Base);
    }
}
