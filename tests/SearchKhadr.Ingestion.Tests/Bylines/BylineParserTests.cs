using SearchKhadr.Ingestion.Bylines;

namespace SearchKhadr.Ingestion.Tests.Bylines;

public sealed class BylineParserTests
{
    [Theory]
    [InlineData("By Ana Ruiz and Bo Li, Northern Gazette", "Ana Ruiz; Bo Li", "Northern Gazette")]
    [InlineData(
        "By Ana Ruiz, Northern Gazette | Posted: Oct. 26, 2010 9:14 AM ET",
        "Ana Ruiz",
        "Northern Gazette"
    )]
    [InlineData("Par Léa Côté-Diop, le 25 mai 2008", "Léa Côté-Diop", null)]
    [InlineData("Posted by stet on July 19, 2008 at 1:30 PM", "stet", null)]
    [InlineData("Written by Ana Ruiz, staff reporter", "Ana Ruiz", null)]
    [InlineData("ana.ruiz@gazette.example Ana Ruiz", "Ana Ruiz", null)]
    [InlineData("By Ana Ruiz, Bo Li and Cy Young", "Ana Ruiz; Bo Li; Cy Young", null)]
    public void Read_Byline_GivesPeopleWithoutRolesDatesAndAddresses(
        string line,
        string people,
        string? outlet
    )
    {
        var reading = BylineParser.Read(line);

        Assert.Equal(people, string.Join("; ", reading.People));
        Assert.Equal(outlet, reading.Outlet);
    }

    [Theory]
    [InlineData("By the time he came home, the trial was over.")]
    [InlineData("Judges, lawyers and clerks")]
    [InlineData("Northern Gazette")]
    [InlineData("Home, News, Opinion")]
    public void TryReadLine_NoByline_GivesNothing(string line)
    {
        var reading = BylineParser.TryReadLine(line);

        Assert.Null(reading);
    }
}
