using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class CommentHeaderTests
{
    private static readonly DateParser Dates = new(Day.Of2020);

    [Theory]
    [InlineData("Ana Ruiz July 5, 2012 at 9:42 am", "Ana Ruiz", "2012-07-05T09:42")]
    [InlineData("2 Ana Ruiz November 7, 2012 at 6:57 AM", "Ana Ruiz", "2012-11-07T06:57")]
    [InlineData("On October 29, 2012 at 2:35am, Ana said...", "Ana", "2012-10-29T02:35")]
    [InlineData("Ana On Thursday, November 1 at 2:57 pm", "Ana", null)]
    [InlineData("stet 3 hours ago", "stet", null)]
    public void TryRead_NameAndTimeOnOneLine_PartsThem(string line, string author, string? time)
    {
        var header = CommentHeader.TryRead(line, Dates);

        Assert.Equal((author, time), (header?.Author, header?.Time));
    }

    [Theory]
    [InlineData("Last updated")]
    [InlineData("Published")]
    [InlineData("Photo")]
    public void IsStatement_WordsOfThePage_NameNobody(string words)
    {
        var isStatement = CommentHeader.IsStatement(words);

        Assert.True(isStatement);
    }
}
