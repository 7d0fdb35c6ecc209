using SearchKhadr.Ingestion.Dates;

namespace SearchKhadr.Ingestion.Tests.Dates;

public sealed class DateParserTests
{
    private static readonly DateParser Parser = new(Day.Of2020);

    [Theory]
    [InlineData("Posted: Oct. 26, 2010 9:14 AM ET", "2010-10-26T09:14")]
    [InlineData("October 26th, 2010 at 4:40 p.m.", "2010-10-26T16:40")]
    [InlineData("26 octobre 2010 à 14 h 05", "2010-10-26T14:05")]
    [InlineData("1er mai 2008", "2008-05-01")]
    [InlineData("25 mai 2008 à 21 h 14", "2008-05-25T21:14")]
    [InlineData("2010-10-26T09:14:00-04:00", "2010-10-26T09:14:00-04:00")]
    [InlineData("2010-10-26T23:59:00Z", "2010-10-26T23:59:00Z")]
    [InlineData("Tue, 26 Oct 2010 09:14:00 -0400", "2010-10-26T09:14:00-04:00")]
    [InlineData("12:05 AM, July 4, 2008", "2008-07-04T00:05")]
    [InlineData("26/10/2010", "2010-10-26")]
    [InlineData("10/26/2010", "2010-10-26")]
    [InlineData("26.10.2010", "2010-10-26")]
    [InlineData("26 | 10 | 2010", "2010-10-26")]
    [InlineData("26 / 10 / 2010", "2010-10-26")]
    [InlineData("26·10·2010", "2010-10-26")]
    [InlineData("2010/10/26", "2010-10-26")]
    [InlineData("October 2010", "2010-10")]
    [InlineData("October 26,2010", "2010-10-26")]
    [InlineData("Oct-26-2010", "2010-10-26")]
    [InlineData("Octubre 26 de 2010", "2010-10-26")]
    [InlineData("the 26th day of October, 2010", "2010-10-26")]
    [InlineData("Tue Oct 26 09:14:00 EDT 2010", "2010-10-26T09:14:00")]
    [InlineData("Tue Oct 26 09:14:00 +0000 2010", "2010-10-26T09:14:00+00:00")]
    [InlineData("Oct 26 09:14 2010", "2010-10-26T09:14")]
    [InlineData("26. März 2010", "2010-03-26")]
    [InlineData("26 de octubre de 2010", "2010-10-26")]
    public void Find_DateAsWritten_GivesDayAndTimeAsWritten(string text, string expected)
    {
        var reading = Parser.Find(text);

        Assert.NotNull(reading);
        Assert.Equal(expected, reading.Iso);
    }

    [Theory]
    [InlineData("26. 10. 2010")]
    [InlineData("2010. 10. 26.")]
    [InlineData("10.26.2010")]
    [InlineData("26.Oct.2010")]
    [InlineData("26 tháng 10 năm 2010")]
    [InlineData("Thứ Ba, 26 Tháng 10, 2010")]
    [InlineData("2010 m. spalio 26 d.")]
    [InlineData("26 oktyabr 2010")]
    [InlineData("26 ოქტომბერი, 2010")]
    [InlineData("26 հոկտեմբերի, 2010")]
    [InlineData("२६ अक्टूबर २०१०")]
    [InlineData("২৬ অক্টোবর ২০১০")]
    [InlineData("26 అక్టోబర్ 2010")]
    [InlineData("26 ตุลาคม 2553")]
    [InlineData("26 ตุลาคม พ.ศ. 2553")]
    [InlineData("26 ต.ค. 2553")]
    [InlineData("26 ต.ค. 53")]
    [InlineData("26 ต.ค. 2010")]
    [InlineData("۲۶ اکتبر ۲۰۱۰")]
    [InlineData("26 تشرين الأول/أكتوبر 2010")]
    [InlineData("26 تشرين الأول / أكتوبر 2010 09:22")]
    [InlineData("الثلاثاء 26 تشرين الأول 2010")]
    [InlineData("utorak, 26. oktobar 2010.")]
    [InlineData("26. října 2010")]
    [InlineData("26 EKİM 2010")]
    [InlineData("26 Eki 2010 Salı")]
    [InlineData("26 ΟΚΤΩΒΡΙΟΥ 2010")]
    [InlineData("26 жовт. 2010")]
    [InlineData("26 paź 2010")]
    [InlineData("2010. okt. 26.")]
    [InlineData("2010. gada 26. oktobris")]
    [InlineData("2010 жылғы 26 қазан")]
    [InlineData("2010eko urriaren 26a")]
    [InlineData("26 Hydref 2010")]
    [InlineData("26/10/2553")]
    [InlineData("平成22年10月26日")]
    [InlineData("民國99年10月26日")]
    [InlineData("4 آبان 1389")]
    [InlineData("4 عقرب 1389")]
    public void Find_DateInALanguageOfItsOwn_GivesTheDay(string text)
    {
        var reading = Parser.Find(text);

        Assert.Equal("2010-10-26", reading?.Value);
    }

    [Theory]
    [InlineData("2014年3月5日 下午3:20", "2014-03-05T15:20")]
    [InlineData("2014年3月5日（水）午後3時20分", "2014-03-05T15:20")]
    [InlineData("2014년 3월 5일, 3:20 오후", "2014-03-05T15:20")]
    [InlineData("٥ مارس، ٢٠١٤ الساعة ٣:٢٠ م", "2014-03-05T15:20")]
    [InlineData("5 Μαρτίου 2014 στις 3:20 μ.μ.", "2014-03-05T15:20")]
    [InlineData("5 Tháng Ba, 2014 lúc 3:20 chiều", "2014-03-05T15:20")]
    [InlineData("5 मार्च 2014 को 3:20 अपराह्न", "2014-03-05T15:20")]
    [InlineData("5 марта 2014 г. в 15:20", "2014-03-05T15:20")]
    [InlineData("5 березня 2014 року о 15:20", "2014-03-05T15:20")]
    [InlineData("5 marca 2014 o godz. 15:20", "2014-03-05T15:20")]
    [InlineData("5 במרץ 2014 בשעה 15:20", "2014-03-05T15:20")]
    [InlineData("5 Maret 2014 pukul 15.20", "2014-03-05T15:20")]
    [InlineData("5 มีนาคม 2557 เวลา 15:20 น.", "2014-03-05T15:20")]
    [InlineData("5 มี.ค. 57 เวลา 15:20 น.", "2014-03-05T15:20")]
    [InlineData("5 มี.ค. 2557 15:20 น.", "2014-03-05T15:20")]
    [InlineData("25/3/2014, 15:20 (GMT+7)", "2014-03-25T15:20+07:00")]
    [InlineData("5 March 2014 15:20 GMT", "2014-03-05T15:20Z")]
    [InlineData("5 March 2014 12:20 a. m.", "2014-03-05T00:20")]
    [InlineData("۱۴ اسفند ۱۳۹۲ - ۱۵:۲۰", "2014-03-05T15:20")]
    [InlineData("1392/12/14", "2014-03-05")]
    public void Find_TimeOfDayInALanguageOfItsOwn_IsReadToTwentyFourHours(string text, string expected)
    {
        var reading = Parser.Find(text);

        Assert.Equal(expected, reading?.Iso);
    }

    [Fact]
    public void Find_MonthThatEndsInAVowelSign_IsRead()
    {
        var reading = Parser.Find("26 जनवरी 2010");

        Assert.Equal("2010-01-26", reading?.Value);
    }

    [Fact]
    public void Find_AccentsAsCharactersOfTheirOwn_AreRead()
    {
        var reading = Parser.Find("26. Ma\u0308rz 2010");

        Assert.Equal("2010-03-26", reading?.Value);
    }

    [Theory]
    [InlineData("26-Oct-10")]
    [InlineData("26.oct.10")]
    [InlineData("Oct-26-10")]
    [InlineData("26 Oct '10")]
    [InlineData("Oct. 26/10")]
    [InlineData("Tue 26 Oct 10")]
    public void FindAll_NameAndShortYearWhereItIsToBeExpected_GivesTheDay(string text)
    {
        var readings = Parser.FindAll(text, DateOrder.Unknown, shortYears: true);

        Assert.Equal("2010-10-26", Assert.Single(readings).Value);
        Assert.Empty(Parser.FindAll(text, DateOrder.Unknown));
    }

    [Theory]
    [InlineData("26 Oct 10:30")]
    [InlineData("5 May 12 people came")]
    [InlineData("26 Oct 10.5")]
    public void FindAll_NumberBehindAMonthThatIsNoYear_GivesNothing(string text)
    {
        var readings = Parser.FindAll(text, DateOrder.Unknown, shortYears: true);

        Assert.Empty(readings);
    }

    [Fact]
    public void MonthNames_EachRareAndShortName_IsOfItsMonthAndNoOther()
    {
        var numbers = RareMonthNames.Months.Zip(
            ShortMonthNames.Months,
            static (rare, shorts) =>
                $"{rare} {shorts}"
                    .Split(' ')
                    .Select(static name => MonthNames.Number(name.Replace('_', ' ')))
                    .Distinct()
        );

        Assert.Equal(Enumerable.Range(1, 12).Select(static n => new[] { n }), numbers);
    }

    [Theory]
    [InlineData("03/04/2010")]
    [InlineData("February 30, 2010")]
    [InlineData("2010-13-01")]
    [InlineData("June 17, 2020")]
    [InlineData("January 5, 1066")]
    [InlineData("in 2010 there was")]
    [InlineData("call 555-2010")]
    // Days that the Persian calendar lacks.
    [InlineData("31 اسفند 1392")]
    [InlineData("1435/05/04")]
    [InlineData("12/14/1392")]
    // Of this century or of the one before, it does not say.
    [InlineData("26 ต.ค. 10")]
    [InlineData("31 พ.ย. 2553")]
    // Short forms of months that are words too, with no day in front.
    [InlineData("Works with Mac 10 2010")]
    [InlineData("MacBook Pro 2010")]
    public void Find_NothingCertain_GivesNothing(string text)
    {
        var reading = Parser.Find(text);

        Assert.Null(reading);
    }

    [Fact]
    public void Find_AmbiguousNumbersWhereTheDayComesFirst_GivesThatDay()
    {
        var reading = Parser.Find("03/04/2010", dayFirst: true);

        Assert.Equal("2010-04-03", reading?.Value);
    }

    [Theory]
    [InlineData("2010", "2010")]
    [InlineData("2010-10", "2010-10")]
    [InlineData("20101026", "2010-10-26")]
    [InlineData(" 2010-10-26 ", "2010-10-26")]
    [InlineData("1288084440", "2010-10-26")]
    [InlineData("1288084440123", "2010-10-26")]
    public void Parse_WholeCell_GivesItsPrecision(string text, string expected)
    {
        var reading = Parser.Parse(text);

        Assert.Equal(expected, reading?.Value);
    }

    [Theory]
    [InlineData("二〇一〇年十月二十六日", "2010-10-26")]
    [InlineData("发布于二○○九年十二月一日 09:14", "2009-12-01")]
    [InlineData("二零一一年二月二十日", "2011-02-20")]
    [InlineData("一九九八年十一月十號", "1998-11-10")]
    [InlineData("二〇一〇年十月", "2010-10")]
    public void FindAll_NumbersWrittenOutInChinese_GivesTheDate(string text, string value)
    {
        Assert.Equal(value, Assert.Single(Parser.FindAll(text)).Value);
    }

    [Fact]
    public void FindAll_ChineseNumbersThatAreNoDay_GivesNothing()
    {
        Assert.Empty(Parser.FindAll("二〇一〇年二月三十日"));
    }

    [Fact]
    public void FindAll_PostedAndUpdated_GivesBothInOrder()
    {
        var readings = Parser.FindAll(
            "Posted: Oct. 26, 2010 9:14 AM ET | Last updated: Oct. 27, 2010 4:40 PM ET"
        );

        Assert.Equal(["2010-10-26", "2010-10-27"], readings.Select(static r => r.Value));
    }
}
