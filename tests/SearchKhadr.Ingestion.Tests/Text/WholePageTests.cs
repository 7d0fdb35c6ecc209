using SearchKhadr.Ingestion.Dates;
using SearchKhadr.Ingestion.Text;

namespace SearchKhadr.Ingestion.Tests.Text;

/// <summary>Pages copied whole out of a browser, so long that the weights judge their lines.</summary>
public sealed class WholePageTests
{
    private const string Menu = """
        Etusivu
        Uutiset
        Satama
        Sää
        Kulttuuri
        Urheilu
        Tilaa
        Kirjaudu


        """;

    private const string Article = """
        Lautta myöhästyi taas

        Sataman johtokunta kokoontui tiistaina kuulemaan, miksi lautta oli myöhässä jo yhdeksättä viikkoa peräkkäin.

        Kukaan johtokunnassa ei osannut sanoa, mikä rikkoutuneen osan nimi on, ja puheenjohtaja pyysi jättämään sen pois pöytäkirjasta.

        Koneenhoitaja kertoi, että uusi osa on jo matkalla rautateitse, eikä kenenkään tarvitse odottaa sitä laiturilla yöllä.

        Seuraava kokous pidetään kahden viikon kuluttua, jos lautta ehtii siihen mennessä perille.


        """;

    private const string Foot = """

        Luetuimmat
        Lokit valtasivat torin
        Uusi silta maksoi enemmän kuin vanha
        Majakan valo vaihtuu keväällä
        Yhteystiedot
        Tietosuoja
        Mediakortti
        © Satamalehti
        """;

    [Theory]
    [InlineData("Kommentit", "Vastaa", "Ilmoita")]
    [InlineData("4 kommenttia", "Vastaa", "")]
    public void Read_ThreadOfNamesAlone_IsKeptOutOfTheBody(string heading, string reply, string report)
    {
        var draft = TextPages.Read(
            $"""
            {Menu}{Article}{heading}

            Merja K.
            Lautta vuosi jo syksyllä, ja sen tiesi koko ranta paitsi johtokunta.
            {reply}
            {report}

            vanha luotsi
            Minun aikanani lautta ei ollut kertaakaan myöhässä, vaikka sitä soudettiin!
            {reply}
            {report}

            Merja K.
            Ei tietenkään ollut, kun sitä ei silloin vielä ollut olemassakaan.
            {reply}
            {report}

            Ville
            Kuka maksaa liput niille, jotka jäivät rannalle?
            {reply}
            {report}

            {Foot}
            """
        );

        Assert.Equal(4, draft.Paragraphs.Count);
        Assert.Equal("Lautta myöhästyi taas", draft.Headline);
        Assert.Equal(
            ["Lautta vuosi", "Minun aikanani", "Ei tietenkään", "Kuka maksaa"],
            draft.Comments.Select(static c => string.Join(' ', c.Text.Split(' ')[..2]))
        );
    }

    [Fact]
    public void Find_NamesUnderAHeading_AreThoseThatSaySomething()
    {
        var page =
            Article
            + "Kommentit\n\nMerja K.\nLautta vuosi jo syksyllä.\nVastaa\n\nVille\nKuka maksaa liput niille?\nVastaa\n";
        var evidence = PlainTextReader.Gather(TextPages.Page(page), new DateParser(Day.Of2020));

        var names = NameLines.Find(evidence.Signs, 6, null, out _);

        Assert.Equal(["Merja K.", "Ville"], names.Select(at => evidence.Lines[at].Text));
        Assert.Equal(["Merja K.", "Ville"], evidence.Zone.Comments.Select(static c => c.Author));
    }

    [Fact]
    public void Read_NoThread_HasNoComments()
    {
        var draft = TextPages.Read(Menu + Article + Foot);

        Assert.Equal(4, draft.Paragraphs.Count);
        Assert.Empty(draft.Comments);
    }

    [Fact]
    public void Read_ParagraphThatEndsInBrackets_IsNoCaption()
    {
        var paragraph =
            "Sataman johtokunta kokoontui tiistaina kuulemaan, miksi lautta oli myöhässä jo yhdeksättä viikkoa peräkkäin, ja "
            + "päätti lopulta kolmen tunnin keskustelun jälkeen jättää koko asian alueen vastuulliselle viranomaiselle (Mika Ranta).";

        var draft = TextPages.Read(Menu + Article + paragraph + "\n\n" + Foot);

        Assert.Contains(paragraph, draft.Paragraphs);
    }

    /// <summary>A mail's or a newsgroup's lines are as wide as the program made them; the headline may be wider.</summary>
    [Fact]
    public void Read_TextWrappedBelowALongHeadline_IsJoinedToParagraphs()
    {
        var draft = TextPages.Read(
            """
            Home
            News
            Harbour
            Tide tables
            Contact

            Harbour board votes to rebuild lower quay before the winter storms come, and pays

            The harbour board met for four hours on Tuesday night and
            agreed to rebuild the lower quay before the winter storms
            come, after a survey found that the old piles had rotted
            through in eleven places.

            Members heard that the work would cost nine million and
            close the ferry ramp for at least three months, and that
            no money had been set aside for the boats that would have
            to move in the meantime.
            """
        );

        Assert.Equal(2, draft.Paragraphs.Count);
        Assert.EndsWith("through in eleven places.", draft.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AgencyInCapitalsBelowAName_IsBesideTheByline()
    {
        var draft = TextPages.Read(
            """
            The Quayside Courier

            Harbour board votes to rebuild lower quay

            HELEN MARSH
            THE CANADIAN PRESS

            The harbour board met for four hours on Tuesday night and agreed to rebuild the lower quay before the winter storms come, after a survey found that the old piles had rotted through.

            Members heard that the work would cost nine million and close the ferry ramp for at least three months, and that no money had been set aside for the boats.
            """
        );

        Assert.Equal(["HELEN MARSH"], draft.Byline);
        Assert.Equal("THE CANADIAN PRESS", draft.BylineOutlet?.Name);
    }

    [Fact]
    public void Read_RussianDayWithTheWordForYear_IsTheDate()
    {
        var draft = TextPages.Read(
            """
            Мост закрыли на ремонт до осени

            Пятница, 12 мая 2006 г.

            Старый мост через протоку закрыли в понедельник утром. Водителям советуют ехать через посёлок Речной, где дорога свободна.

            Работы продлятся до октября, если не подведёт погода, сказал начальник дорожной службы, и движение откроют к зиме.
            """
        );

        Assert.Equal("2006-05-12", Assert.Single(draft.Dates).Value);
        Assert.Equal(2, draft.Paragraphs.Count);
    }
}
