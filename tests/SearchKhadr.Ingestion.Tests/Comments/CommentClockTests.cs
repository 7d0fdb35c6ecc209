using SearchKhadr.Ingestion.Comments;

namespace SearchKhadr.Ingestion.Tests.Comments;

public sealed class CommentClockTests
{
    [Theory]
    [InlineData("Ana · 3 hours ago", "3 hours ago")]
    [InlineData("Ana, vor 2 Tagen", "vor 2 Tagen")]
    [InlineData("Ana · il y a 3 heures", "il y a 3 heures")]
    [InlineData("Ana hace 5 minutos", "hace 5 minutos")]
    [InlineData("Ana 2 giorni fa", "2 giorni fa")]
    [InlineData("Ana · 3 uur geleden", "3 uur geleden")]
    [InlineData("Ана 2 часа назад", "2 часа назад")]
    [InlineData("アナ 3時間前", "3時間前")]
    [InlineData("Ana Thu, 08/09/2012 - 13:04 | 2691543", "Thu, 08/09/2012 - 13:04")]
    [InlineData("Ana on 8:21pm Tue 1 Jan 08", "8:21pm Tue 1 Jan 08")]
    [InlineData("November 8th", "November 8th")]
    public void Find_TimeOfAComment_IsAllOfItAsWritten(string line, string expected)
    {
        var time = CommentClock.Find(line);

        Assert.True(CommentClock.Tells(line));
        Assert.Equal(expected, time);
    }

    [Theory]
    [InlineData("The ferry was late on Thursday, as it is on most days.")]
    [InlineData("Sun Li")]
    [InlineData("I was there in May, and it was no better.")]
    public void Tells_WordsOfAComment_AreNoTime(string line)
    {
        var tells = CommentClock.Tells(line);

        Assert.False(tells);
    }
}
