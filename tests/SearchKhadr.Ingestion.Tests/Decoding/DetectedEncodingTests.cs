using System.Text;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Tests.Decoding;

public sealed class DetectedEncodingTests
{
    private const string Russian =
        "Порт закрыт. Совет гавани собрался во вторник вечером, чтобы выслушать инженеров. Ремонт займёт почти год.";
    private const string Ukrainian =
        "Порт зачинено. Рада гавані зібралася у вівторок увечері, щоб вислухати інженерів про її стан.";
    private const string Greek =
        "Το λιμάνι έκλεισε. Το συμβούλιο συνεδρίασε την Τρίτη το βράδυ για να ακούσει τους μηχανικούς.";
    private const string Arabic =
        "أغلق الميناء. اجتمع المجلس مساء الثلاثاء للاستماع إلى المهندسين. وقال الرئيس إن الإصلاح سيستغرق معظم العام.";
    private const string Hebrew =
        "הנמל נסגר. המועצה התכנסה ביום שלישי בערב כדי לשמוע את המהנדסים. היושב ראש אמר שהתיקון ייקח רוב השנה.";
    private const string Polish =
        "Przystań zamknięta. Rada portu zebrała się we wtorek wieczorem, żeby wysłuchać inżynierów. Naprawa potrwa większą część roku.";
    private const string Czech =
        "Přístav byl zavřen. Rada se sešla v úterý večer, aby vyslechla inženýry. Předseda řekl, že oprava potrvá většinu roku.";
    private const string Japanese =
        "港は閉鎖された。理事会は火曜日の夜に技術者の話を聞くために集まった。議長は修理に一年近くかかると述べた。";
    private const string Simplified =
        "港口关闭。理事会星期二晚上开会听取工程师的报告。主席说修理需要将近一年的时间，没有人计算过费用。";
    private const string Traditional =
        "港口關閉。理事會星期二晚上開會聽取工程師的報告。主席說修理需要將近一年的時間，沒有人計算過費用。";
    private const string Korean =
        "항구가 닫혔다. 위원회는 화요일 저녁에 기술자들의 말을 듣기 위해 모였다. 의장은 수리에 거의 일 년이 걸린다고 말했다.";

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("iso-8859-5", Russian)]
    [InlineData("windows-1251", Ukrainian)]
    [InlineData("koi8-u", Ukrainian)]
    [InlineData("iso-8859-7", Greek)]
    [InlineData("windows-1253", "«" + Greek + "» – ’90")]
    [InlineData("windows-1256", Arabic)]
    [InlineData("windows-1255", Hebrew)]
    [InlineData("windows-1250", Polish)]
    [InlineData("iso-8859-2", Polish)]
    [InlineData("windows-1250", Czech)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("iso-2022-jp", Japanese)]
    [InlineData("gb18030", Simplified)]
    [InlineData("big5", Traditional)]
    [InlineData("euc-kr", Korean)]
    public void Decode_LegacyEncodingThatIsNotDeclared_IsFoundByTheContentAndNoted(string name, string text)
    {
        var bytes = DeclaredEncoding.ByLabel(name)!.GetBytes(text);

        foreach (var page in (byte[][])[bytes, [.. "<html><body><p>"u8, .. bytes, .. "</p></body></html>"u8]])
        {
            var format = page.Length == bytes.Length ? PageFormat.Text : PageFormat.Html;
            var decoded = PageDecoder.Decode(new("a", page, ""), format).Value;

            Assert.Contains(text, decoded?.Text, StringComparison.Ordinal);
            Assert.Equal(name, decoded?.Encoding);
            Assert.Contains(
                "by its content it is " + name,
                Assert.Single(decoded!.Notes),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("iso-8859-1", "windows-1251", Russian)]
    [InlineData("utf-8", "windows-1251", Russian)]
    [InlineData("utf-8", "euc-kr", Korean)]
    [InlineData("windows-1251", "koi8-r", Russian)]
    [InlineData("windows-1251", "iso-8859-5", Russian)]
    [InlineData("koi8-r", "windows-1251", Russian)]
    [InlineData("windows-1252", "shift_jis", Japanese)]
    [InlineData("iso-8859-1", "gb18030", Simplified)]
    [InlineData("iso-8859-1", "windows-1253", "«" + Greek + "» – ’90")]
    [InlineData("iso-8859-1", "windows-1255", Hebrew)]
    public void Decode_PageThatDeclaresAWrongEncoding_IsReadByItsContentAndNoted(
        string declared,
        string name,
        string text
    )
    {
        var decoded = Html($"<meta charset={declared}><p>", name, text);

        Assert.Contains(text, decoded?.Text, StringComparison.Ordinal);
        Assert.Equal(name, decoded?.Encoding);
        Assert.Contains(
            "and is not; it was read as " + name,
            Assert.Single(decoded!.Notes),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("ja", "shift_jis", "港は閉鎖された")]
    [InlineData("zh", "gb18030", "港口关闭")]
    [InlineData("ko", "euc-kr", "항구가 닫혔다")]
    [InlineData("ru", "windows-1251", "Порт закрыт")]
    [InlineData("pl", "windows-1250", "Łódź śpi")]
    [InlineData("tr", "windows-1254", "Liman kapandı, iş çok")]
    public void Decode_ShortPageThatSaysItsLanguage_IsReadInAnEncodingOfIt(
        string language,
        string name,
        string text
    )
    {
        var decoded = Html($"<html lang=\"{language}\"><p>", name, text);

        Assert.Contains(text, decoded?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("café “oui”")]
    [InlineData("Où est le café ?")]
    [InlineData("Größe über Straße")]
    [InlineData("Señor Núñez")]
    [InlineData("£5 • £6 • £7 • ©2010 §3 ½ 20°")]
    [InlineData("•••••••••• ————————")]
    [InlineData("ÉTÉ À LA MER : L’ÎLE D’YEU, CÔTE D’ÉMERAUDE")]
    [InlineData("Fréttir í dag")]
    [InlineData("The board met on Tuesday; the café wasn’t open.")]
    [InlineData(
        "Le conseil s’est réuni mardi soir ; « créée » l’été dernier, à l’île, où la réparation a été différée."
    )]
    [InlineData(
        "Der Vorstand traf sich am Dienstag, um über die Brücke zu hören. „Größe“, sagte er, müsse für die Straße sein."
    )]
    [InlineData(
        "El niño comió ayer en el jardín; ¿qué pasó después? ¡Nadie lo sabía! La reunión será mañana."
    )]
    [InlineData("A reunião não começou: São João, informação, ações, coração, três irmãos, à noite.")]
    [InlineData(
        "Satama suljettiin. Hallitus kokoontui tiistaina. Hyvää päivää, täällä on yötä myöten töitä."
    )]
    [InlineData(
        "Nefndin hittist á þriðjudag til að heyra verkfræðingana. Formaðurinn sagði að viðgerðin tæki næstum ár."
    )]
    [InlineData(
        "Il consiglio si è riunito martedì: perché la città è così? Più di una volta l’hanno già detto."
    )]
    public void Decode_WesternText_StaysWindows1252WithoutANote(string text)
    {
        var bytes = DeclaredEncoding.Windows1252.GetBytes(text);

        var plain = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text).Value;
        var declared = Html("<meta charset=iso-8859-1><p>", "windows-1252", text);
        var ofUtf8 = PageDecoder
            .Decode(new("a.txt", Encoding.UTF8.GetBytes(text), ""), PageFormat.Text)
            .Value;

        Assert.Equal((text, "windows-1252", 0), (plain?.Text, plain?.Encoding, plain?.Notes.Count));
        Assert.Equal(("windows-1252", 0), (declared?.Encoding, declared?.Notes.Count));
        Assert.Equal((text, "utf-8", 0), (ofUtf8?.Text, ofUtf8?.Encoding, ofUtf8?.Notes.Count));
    }

    [Theory]
    [InlineData("windows-1251", "Порт закрыт")]
    [InlineData("windows-1251", "ПОРТ ЗАКРЫТ НА ГОД")]
    [InlineData("windows-1251", "English words, “quoted” once – and © 2010")]
    [InlineData("iso-8859-5", Russian)]
    [InlineData("windows-1250", "Crème brûlée à la carte")]
    [InlineData("gb18030", Traditional)]
    [InlineData("windows-1253", "A page in English: αβγ")]
    public void Decode_PageThatDeclaresWhatItIs_IsReadAsThatWithoutANote(string declared, string text)
    {
        var decoded = Html($"<meta charset={declared}><p>", declared, text);

        Assert.Equal((declared, 0), (decoded?.Encoding, decoded?.Notes.Count));
    }

    [Fact]
    public void Decode_Utf8ThatDeclaresAnotherEncoding_IsReadAsUtf8AndNoted()
    {
        byte[] page = [.. "<meta charset=windows-1251><p>"u8, .. "«Где тебя искать»"u8];

        var decoded = PageDecoder.Decode(new("a.html", page, ""), PageFormat.Html).Value;

        Assert.EndsWith("«Где тебя искать»", decoded?.Text, StringComparison.Ordinal);
        Assert.Equal("utf-8", decoded?.Encoding);
        Assert.Contains("it was read as utf-8", Assert.Single(decoded!.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_EncodingThatIsDeclaredLateInTheHead_IsRead()
    {
        var filler =
            "<script>var a = '<meta charset=big5>';</script><!-- <meta charset=koi8-r> -->"
            + new string(' ', 5000);

        var decoded = Html($"<html><head>{filler}<meta charset=windows-1253></head><p>", "windows-1253", "Α");

        Assert.EndsWith("Α", decoded?.Text, StringComparison.Ordinal);
        Assert.Equal("windows-1253", decoded?.Encoding);
    }

    [Theory]
    [InlineData("unicode")]
    [InlineData("utf-7")]
    [InlineData("no-such-thing")]
    public void Decode_PageThatDeclaresWhatItCannotBe_IsReadByItsBytes(string declared)
    {
        var decoded = Html($"<meta charset={declared}><p>", "utf-8", "café");

        Assert.EndsWith("café", decoded?.Text, StringComparison.Ordinal);
    }

    private static DecodedPage? Html(string before, string name, string text)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes(before), .. DeclaredEncoding.ByLabel(name)!.GetBytes(text)];
        return PageDecoder.Decode(new RawPage("a.html", page, ""), PageFormat.Html).Value;
    }
}
