using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Tests.Searching;

/// <summary>A reader finds a name however the archive writes it, and first as it was typed.</summary>
public sealed class WrittenWaysTests
{
    [Theory]
    [InlineData("al-Qaeda")]
    [InlineData("al Qaeda")]
    [InlineData("alqaeda")]
    [InlineData("Al\u2011Qaeda")]
    [InlineData("\"al-Qaeda\"")]
    [InlineData("\"al qaeda\"")]
    [InlineData("\"alqaeda\"")]
    public void Search_NameWithParticle_IsFoundHoweverItIsWritten(string query)
    {
        using var archive = new SmallArchive(
            Samples.Bare("hyphen.txt", "A", "He met an al-Qaeda courier."),
            Samples.Bare("space.txt", "B", "He met an al Qaeda courier."),
            Samples.Bare("solid.txt", "C", "He met an alQaeda courier."),
            Samples.Bare("other.txt", "D", "All the courier had was a map.")
        );

        Assert.Equal(
            ["hyphen.txt", "solid.txt", "space.txt"],
            archive.Find(query).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("\"met an al-Qaeda courier\"")]
    [InlineData("\"met an al qaeda courier\"")]
    [InlineData("\"met an alqaeda courier\"")]
    public void Search_PhraseAroundAName_FindsEveryWayOfWritingIt(string query)
    {
        using var archive = new SmallArchive(
            Samples.Bare("hyphen.txt", "A", "He met an al-Qaeda courier."),
            Samples.Bare("space.txt", "B", "He met an al Qaeda courier."),
            Samples.Bare("solid.txt", "C", "He met an alQaeda courier."),
            Samples.Bare("apart.txt", "D", "He met an alqaeda friend of the courier and an al-Qaeda man.")
        );

        Assert.Equal(
            ["hyphen.txt", "solid.txt", "space.txt"],
            archive.Find(query).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("Guant\u00E1namo", "accent.txt", "plain.txt")]
    [InlineData("guantanamo", "plain.txt", "accent.txt")]
    [InlineData("\"Guant\u00E1namo Bay\"", "accent.txt", "plain.txt")]
    [InlineData("\"guantanamo bay\"", "plain.txt", "accent.txt")]
    [InlineData("guant\u00E1n*", "accent.txt", "plain.txt")]
    public void Search_AccentedName_IsFoundEitherWayAndFirstAsTyped(string query, string first, string second)
    {
        using var archive = new SmallArchive(
            Samples.Bare("accent.txt", "A", "Held at Guant\u00E1namo Bay."),
            Samples.Bare("plain.txt", "B", "Held at Guantanamo Bay.")
        );

        Assert.Equal([first, second], archive.Find(query));
    }

    [Theory]
    [InlineData("Khadr's")]
    [InlineData("Khadr\u2019s")]
    [InlineData("Khadrs")]
    [InlineData("Khadr")]
    public void Search_Possessive_IsFoundInEveryForm(string query)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", "Khadr\u2019s lawyers."),
            Samples.Bare("b.txt", "B", "Khadr's lawyers."),
            Samples.Bare("c.txt", "C", "The Khadrs."),
            Samples.Bare("d.txt", "D", "Khadr.")
        );

        Assert.Equal(["a.txt", "b.txt", "c.txt", "d.txt"], archive.Find(query).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("O'Connor")]
    [InlineData("O\u2019Connor")]
    [InlineData("OConnor")]
    [InlineData("\"O'Connor wrote\"")]
    public void Search_NameWithApostrophe_IsFoundEitherWay(string query)
    {
        using var archive = new SmallArchive(
            Samples.Bare("straight.txt", "A", "Judge O'Connor wrote it."),
            Samples.Bare("curly.txt", "B", "Judge O\u2019Connor wrote it."),
            Samples.Bare("none.txt", "C", "Judge OConnor wrote it.")
        );

        Assert.Equal(
            ["curly.txt", "none.txt", "straight.txt"],
            archive.Find(query).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("alqaeda", "al-Qaeda")]
    [InlineData("guantanamo", "Guant\u00E1namo")]
    [InlineData("antiterror", "anti-terror")]
    public void Search_AnotherWayOfWriting_MarksWhatIsWritten(string query, string marked)
    {
        using var archive = new SmallArchive(
            Samples.Bare("a.txt", "A", "An al-Qaeda cell, an anti-terror squad, Guant\u00E1namo.")
        );

        var hit = archive
            .Service.Search(new SearchRequest { Query = query }, TestContext.Current.CancellationToken)
            .Hits[0];

        Assert.Equal([marked], hit.Passages[0].Text.Runs.Where(run => run.IsHit).Select(run => run.Text));
    }

    [Theory]
    [InlineData("es", "Los presos de la prisi\u00F3n fueron liberados.", "prision")]
    [InlineData("de", "Die H\u00E4user der Gefangenen.", "Haus")]
    [InlineData("it", "L'avvocato parl\u00F2 ai giornalisti.", "giornalista")]
    [InlineData("pt", "As pris\u00F5es canadenses.", "pris\u00E3o")]
    [InlineData(
        "ar",
        "\u0627\u0644\u0645\u062D\u0643\u0645\u0629 \u0627\u0644\u0639\u0633\u0643\u0631\u064A\u0629",
        "\u0645\u062D\u0643\u0645\u0629"
    )]
    [InlineData("zh", "\u5173\u5854\u90A3\u6469\u6E7E\u76D1\u72F1", "\u76D1\u72F1")]
    [InlineData("ja", "\u30B0\u30A2\u30F3\u30BF\u30CA\u30E2\u53CE\u5BB9\u6240", "\u53CE\u5BB9\u6240")]
    [InlineData("ko", "\uAD00\uD0C0\uB098\uBAA8 \uC218\uC6A9\uC18C", "\uC218\uC6A9\uC18C")]
    public void Search_ArticleInAnotherLanguage_IsFoundByItsOwnRules(
        string code,
        string sentence,
        string query
    )
    {
        var article = Samples.Bare("a.txt", "A", sentence) with { Language = code };
        using var archive = new SmallArchive(article, Samples.Bare("b.txt", "B", "In English."));

        Assert.Equal(["a.txt"], archive.Find(query));
    }
}
