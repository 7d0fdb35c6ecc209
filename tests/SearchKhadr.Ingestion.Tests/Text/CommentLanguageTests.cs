using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Tests.Text;

/// <summary>Threads in the languages of the web as they come out of a browser by copying.</summary>
public sealed class CommentLanguageTests
{
    [Theory]
    [InlineData(
        """
            Die Fähre kommt wieder zu spät

            Der Hafenvorstand kam am Dienstag zusammen, um zu hören, warum die Fähre die neunte Woche zu spät gekommen war.

            Niemand im Vorstand wusste, wie das Teil heißt, und der Vorsitzende bat darum, es im Protokoll wegzulassen.

            2 Gedanken zu „Die Fähre kommt wieder zu spät“

            Anna Berg sagt:
            5. März 2014 um 10:30 Uhr
            Der Kahn war schon im Herbst leck.

            Antworten

            Ole sagt:
            6. März 2014 um 22:15 Uhr
            Das wusste jeder außer dem Vorstand.

            Antworten

            Schreibe einen Kommentar
            """,
        2,
        "Anna Berg|2014-03-05T10:30|Der Kahn war schon im Herbst leck.",
        "Ole|2014-03-06T22:15|Das wusste jeder außer dem Vorstand."
    )]
    [InlineData(
        """
            La barca vuelve a llegar tarde

            La junta del puerto se reunió el martes para escuchar por qué la barca había llegado tarde por novena semana.

            Nadie en la junta supo decir cómo se llamaba la pieza, y el presidente pidió que el acta lo dejara fuera.

            3 comentarios

            Marta Gil dijo...
            La barca hacía agua desde el otoño.
            5 de marzo de 2014, 10:30
            luisa dijo...
            ¿Quién paga los billetes?
            6 de marzo de 2014, 22:15
            El Patrón dijo...
            El muelle entero menos la junta.
            7 de marzo de 2014, 8:05

            Publicar un comentario
            """,
        3,
        "Marta Gil|2014-03-05T10:30|La barca hacía agua desde el otoño.",
        "luisa|2014-03-06T22:15|¿Quién paga los billetes?",
        "El Patrón|2014-03-07T08:05|El muelle entero menos la junta."
    )]
    [InlineData(
        """
            Il traghetto arriva di nuovo in ritardo

            Il consiglio del porto si è riunito martedì per sapere perché il traghetto fosse arrivato tardi per la nona settimana.

            Nessuno nel consiglio ha saputo dire come si chiamasse il pezzo, e il presidente ha chiesto che il verbale lo tacesse.

            Commenti (2)

            Anna Riva
            3 ore fa
            La barca perdeva già in autunno.
            Rispondi

            vecchio lupo
            2 ore fa
            Lo sapeva tutto il molo tranne il consiglio.
            Rispondi
            """,
        2,
        "Anna Riva|3 ore fa|La barca perdeva già in autunno.",
        "vecchio lupo|2 ore fa|Lo sapeva tutto il molo tranne il consiglio."
    )]
    [InlineData(
        """
            Паром снова опоздал

            Правление порта собралось во вторник, чтобы услышать, почему паром опаздывает девятую неделю подряд.

            Никто в правлении не мог сказать, как называется деталь, и председатель попросил не вносить её в протокол.

            Комментарии (2)

            Иван Крюков, 5 марта 2014 в 10:30
            Паром тёк ещё осенью, это знала вся пристань.
            Ответить

            Лоцман, 6 марта 2014 в 22:15
            Кроме правления, разумеется.
            Ответить
            """,
        2,
        "Иван Крюков|2014-03-05T10:30|Паром тёк ещё осенью, это знала вся пристань.",
        "Лоцман|2014-03-06T22:15|Кроме правления, разумеется."
    )]
    [InlineData(
        """
            Le bac arrive encore en retard

            La direction du port s’est réunie mardi pour entendre pourquoi le bac était arrivé en retard la neuvième semaine.

            Personne à la direction n’a su dire comment s’appelait la pièce, et le président a demandé que le procès-verbal l’omette.

            2 commentaires

            Luc Morin
            5 mars 2014 à 10h30
            Le bac prenait déjà l’eau à l’automne.
            Répondre

            Odile B.
            6 mars 2014 à 22h15
            Tout le quai le savait, sauf la direction.
            Répondre
            """,
        2,
        "Luc Morin|2014-03-05T10:30|Le bac prenait déjà l’eau à l’automne.",
        "Odile B.|2014-03-06T22:15|Tout le quai le savait, sauf la direction."
    )]
    [InlineData(
        """
            A balsa volta a chegar atrasada

            A direção do porto reuniu-se na terça-feira para ouvir por que a balsa chegara atrasada pela nona semana seguida.

            Ninguém na direção soube dizer como se chamava a peça, e o presidente pediu que a ata a deixasse de fora, para que não se falasse mais nisso até ao fim do ano.

            2 comentários:

            maré alta disse...
            A balsa já metia água no outono.
            25/03/2014, 10:30
            Zé do Porto disse...
            O cais inteiro sabia, menos a direção.
            26/03/2014, 22:15

            Postar um comentário
            """,
        2,
        "maré alta|2014-03-25T10:30|A balsa já metia água no outono.",
        "Zé do Porto|2014-03-26T22:15|O cais inteiro sabia, menos a direção."
    )]
    [InlineData(
        """
            渡轮再次晚点

            港口董事会星期二开会，听取渡轮为何连续第九个星期晚点的说明，会议开了整整三个小时才结束，没有得出任何结论。

            董事会里没有人说得出那个零件叫什么名字，主席要求不要把这件事写进会议记录，也不要告诉在码头上等船的人。

            共2条评论

            李明说道：
            2014年3月5日 上午10:30
            秋天就开始漏水了，码头上的人都知道。
            回复

            老船长说道：
            2014年3月6日 下午10:15
            只有董事会不知道。
            回复
            """,
        2,
        "李明|2014-03-05T10:30|秋天就开始漏水了，码头上的人都知道。",
        "老船长|2014-03-06T22:15|只有董事会不知道。"
    )]
    public void Read_CopiedThread_GivesAuthorsTimesAndTexts(
        string page,
        int announced,
        params string[] expected
    )
    {
        var draft = TextPages.Read(page);

        Assert.Equal(expected, draft.Comments.Select(Line));
        Assert.Equal(announced, draft.AnnouncedComments);
        Assert.Equal(2, draft.Paragraphs.Count);
    }

    private static string Line(Comment comment) =>
        $"{comment.Author}|{comment.Time ?? comment.TimeText}|{comment.Text}";
}
