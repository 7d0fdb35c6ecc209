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
    [InlineData("Von Ana Ruiz und Bo Li am 24. Juli 2017", "Ana Ruiz; Bo Li", null)]
    [InlineData("Text: Ana Ruiz", "Ana Ruiz", null)]
    [InlineData("Por Ana de Vita | 6 de mayo de 2022", "Ana de Vita", null)]
    [InlineData("Автор: Анна Руис", "Анна Руис", null)]
    [InlineData("vom krimifreund", "krimifreund", null)]
    [InlineData("stet under Weather, Boats", "stet", null)]
    [InlineData("Ana Ruiz, Deputy CTO, Northern Cables", "Ana Ruiz", null)]
    [InlineData("By Ana Ruiz For Gazette.com", "Ana Ruiz", "Gazette.com")]
    [InlineData("Von Rechtsanwältin Ana Ruiz", "Ana Ruiz", null)]
    [InlineData("Staff writer Ana Ruiz", "Ana Ruiz", null)]
    [InlineData("northern-gazette.example.de", "", "northern-gazette.example.de")]
    [InlineData("Foto: Bo Li", "", null)]
    [InlineData(
        "By Ana Ruiz and Bo Lindqvist The Canadian Press",
        "Ana Ruiz; Bo Lindqvist",
        "The Canadian Press"
    )]
    [InlineData("By Ana Ruiz Reuters", "Ana Ruiz", "Reuters")]
    [InlineData("By HELEN MARSH and TOM OKORO, Staff Writers", "HELEN MARSH; TOM OKORO", null)]
    [InlineData("BY HELEN MARSH Courier Staff Writer", "HELEN MARSH", "Courier")]
    [InlineData("文／林小明、王大華", "林小明; 王大華", null)]
    [InlineData("〔記者陳怡君／台南報導〕", "陳怡君", null)]
    [InlineData("Autorin/Autor Ana Ruiz", "Ana Ruiz", null)]
    [InlineData("Door Ana van den Berg", "Ana van den Berg", null)]
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
    [InlineData("责任编辑： 王小明", "王小明")]
    [InlineData("بقلم: سارة خليل", "سارة خليل")]
    public void TryReadLine_NameInAScriptWithoutCapitals_IsAName(string line, string name)
    {
        var reading = BylineParser.TryReadLine(line);

        Assert.Equal([name], reading?.People);
    }

    [Theory]
    [InlineData("By the time he came home, the trial was over.")]
    [InlineData("Judges, lawyers and clerks")]
    [InlineData("Northern Gazette")]
    [InlineData("Door Handles for Small Boats - Brass")]
    [InlineData("Home, News, Opinion")]
    public void TryReadLine_NoByline_GivesNothing(string line)
    {
        var reading = BylineParser.TryReadLine(line);

        Assert.Null(reading);
    }

    [Theory]
    [InlineData("By Editorial Board", "Editorial Board")]
    [InlineData("Von Redaktion", "Redaktion")]
    [InlineData("Northern News Agency | May 7, 2015", "Northern News Agency")]
    [InlineData("the rain came early that year", null)]
    public void ReadBody_NobodyNamed_GivesWhatSigns(string line, string? body)
    {
        var signature = BylineParser.ReadBody(line);

        Assert.Equal(body, signature);
    }

    [Theory]
    [InlineData("By submitting this form you agree to our terms")]
    [InlineData("By clicking Register, you accept the rules")]
    [InlineData("By signing up, I agree")]
    public void Read_WhatOneDoesByDoingSomething_IsNoByline(string line)
    {
        var reading = BylineParser.Read(line);

        Assert.Empty(reading.People);
        Assert.Null(BylineParser.ReadBody(line));
        Assert.Null(BylineParser.TryReadLine(line));
    }
}
