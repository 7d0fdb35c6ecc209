using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Reading;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

public sealed class HeadPeopleTests
{
    private const string Headline = "Ferry board asks why the boat was late";

    private const string Body = """
        The harbour board met on Tuesday to hear why the ferry had been late for the ninth week in a row.

        Nobody on the board could say what the part was called, and the chair asked that the minutes leave it out.
        """;

    [Theory]
    [InlineData("By\nAna Ruiz", "Ana Ruiz")]
    [InlineData("Von\nJana Holm\n,\nTill Brandt", "Jana Holm;Till Brandt")]
    [InlineData("By\nAna Ruiz\nFerry Tales", "Ana Ruiz")]
    [InlineData("By Ana Ruiz Northern Harbour Gazette", "Ana Ruiz")]
    [InlineData("Ana Ruiz October 14, 2025", "Ana Ruiz")]
    [InlineData("Ana Ruiz Published Oct 14, 2025, 11:21am|Updated Oct 14, 2025, 6:39pm", "Ana Ruiz")]
    [InlineData("14. Oktober 2025 um 15:46 Uhr / Jana Holm-Reiter", "Jana Holm-Reiter")]
    [InlineData("Ana Ruiz 2 minutes ago", "Ana Ruiz")]
    [InlineData("Ana Ruiz|Published 4 months ago", "Ana Ruiz")]
    [InlineData("Published August 7, 2023 by Ana Ruiz", "Ana Ruiz")]
    [InlineData("Ana Ruiz Parliamentary editor", "Ana Ruiz")]
    [InlineData("Von Jana Holm Korrespondentin", "Jana Holm")]
    [InlineData("Marit Lunde – Journalist", "Marit Lunde")]
    [InlineData("Ana Ruiz/Bo Lindqvist", "Ana Ruiz;Bo Lindqvist")]
    [InlineData("By Ana Ruiz and Bo Lindqvist The Associated Press", "Ana Ruiz;Bo Lindqvist")]
    [InlineData("By Associated Press", "Associated Press")]
    [InlineData("2025/1/21 20:50\n山田 花子", "山田 花子")]
    [InlineData("김하늘 기자", "김하늘")]
    public void Read_LineUnderTheHeadline_NamesWhoWrote(string line, string people)
    {
        var draft = Read($"{Headline}\n\n{line}\n\n{Body}");

        Assert.Equal(people.Split(';'), draft.Byline);
    }

    [Fact]
    public void Read_NamesInTheMenuAndUnderAPicture_AreNobodys()
    {
        var menu = string.Join('\n', Enumerable.Range(1, 9).Select(static i => $"Harbour {i}"));
        var draft = Read(
            $"Coast Insurance (CI)\nBy Type\n{menu}\n\n{Headline}\n\n(Bo Lindqvist / AP)\n\nBy Ana Ruiz\n\n{Body}"
        );

        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }

    [Theory]
    [InlineData("文化・港", "港")]
    [InlineData("記者のページ", "のページ")]
    [InlineData("글로벌 소식", "로벌 소식")]
    public void Read_LabelThatBeginsAsBylinesDo_NamesNobody(string label, string never)
    {
        var draft = Read($"{label}\n\n{Headline}\n\n{Body}");

        Assert.DoesNotContain(never, draft.Byline);
    }

    [Fact]
    public void Read_DayOfTheFrontPageFarAbove_IsNotTheArticles()
    {
        var menu = string.Join('\n', Enumerable.Range(1, 12).Select(static i => $"Harbour {i}"));
        var draft = Read($"Friday, May 3, 2024\n{menu}\n\n{Headline}\n\nMarch 5, 2024\n\n{Body}");

        Assert.Equal("2024-03-05", Assert.Single(draft.Dates).Value);
    }

    [Fact]
    public void Read_DayAmongOtherWordsUnderTheHeadline_IsTheArticles()
    {
        var draft = Read(
            $"{Headline}\n\nOn January 12, 2024 By Ana Ruiz In Ferries, Harbours, Late Boats of the Coast\n\n{Body}"
        );

        Assert.Equal("2024-01-12", draft.Dates[0].Value);
        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }

    [Fact]
    public void Read_NameOfTheBlogAboveTheDate_IsNotWhoWrote()
    {
        var draft = Read(
            $"Harbour Rights\n\nThursday, July 17, 2008\n\n{Headline}\n\n{Body}\n\nPosted by Ana Ruiz"
        );

        Assert.Equal(["Ana Ruiz"], draft.Byline);
    }

    [Fact]
    public void Read_DaysOfOtherArticlesBelow_DateNothing()
    {
        var teasers = Enumerable
            .Range(1, 8)
            .Select(static i => $"Pier {i} closes for the winter\n\nMarch {i}, 2021\n\n");
        var text =
            $"{Headline}\n\n{Body}\n\nMore stories\n\nThe coast\n\nThe river\n\nThe hills\n\nThe pier\n\n{string.Concat(teasers)}";
        var lines = PlainTextReader.Gather(TextPages.Page(text), Dates).Lines;
        var labels = lines
            .Select(static line => line.Kind == LineKind.Prose ? LineLabel.Body : LineLabel.Other)
            .ToArray();

        var body = new BodyReader(lines, lines.Count, new HashSet<int>()).Read(1, labels);

        Assert.Equal((2, 0), (body.Blocks.Count, body.Dates.Count));
    }

    private static DateParser Dates => new(new Day(2026, 6, 1));

    private static PageDraft Read(string text) => new PlainTextReader(Dates).Read(TextPages.Page(text));
}
