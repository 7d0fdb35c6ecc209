using System.Text;
using SearchKhadr.Ingestion.Decoding;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Decoding;

public sealed class RepairTests
{
    [Fact]
    public void TryRepair_TextEncodedTwice_IsAsItWas()
    {
        const string text = "The café wasn’t open — “été” was over, nor was the naïve señor’s.";
        var broken = string.Concat(Encoding.UTF8.GetBytes(text).Select(b => Windows1252(b)));

        var repaired = Mojibake.TryRepair(broken);

        Assert.Equal(text, repaired?.Text);
        Assert.Contains("repaired", repaired?.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("日本語の文章です。港は閉鎖された。", 1, 20)]
    [InlineData("Порт закрыт, и никто не знает.", 1, 20)]
    [InlineData("It wasn’t open — “été” was over.", 2, 1)]
    [InlineData("Ça n’ira pas à Évian.", 3, 1)]
    public void TryRepair_LongOrOftenBrokenText_IsAsItWas(string text, int times, int copies)
    {
        var whole = string.Concat(Enumerable.Repeat(text, copies));
        var broken = whole;
        for (var i = 0; i < times; i++)
            broken = string.Concat(Encoding.UTF8.GetBytes(broken).Select(static b => Windows1252(b)));

        Assert.Equal(whole, Mojibake.TryRepair(broken)?.Text);
    }

    [Fact]
    public void TryRepair_Utf8ReadAsWindows1251_IsAsItWas()
    {
        const string text = "Порт закрыт — совет гавани собрался во вторник.";
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

        var broken = cyrillic.GetString(Encoding.UTF8.GetBytes(text));

        Assert.Equal(text, Mojibake.TryRepair(broken)?.Text);
        Assert.Null(Mojibake.TryRepair(text));
    }

    [Theory]
    [InlineData("LE «CAFÉ» ET LA «SOIRÉE» DE L’«ÉTÉ» : «FLÂNÉ», «OSÉ»")]
    [InlineData("The café was open, and the señor’s naïve “été” too.")]
    [InlineData("Only one: Ã© here.")]
    [InlineData("Ação à São João, não há mais.")]
    [InlineData("Ærø Ångström Ñandú Über")]
    [InlineData("日本語の文章です。")]
    public void TryRepair_TextThatIsRightOrUncertain_StaysAsItIs(string text)
    {
        Assert.Null(Mojibake.TryRepair(text));
    }

    [Fact]
    public void ReadAll_Utf8WithAFewBytesOfWindows1252_IsReadAndNoted()
    {
        var page = Bytes(
            Page("Café closed", "<p>Été, forêt, señor, naïve, œuvre, garçon: they met at the caf~ again.</p>")
        );
        page[page.AsSpan().IndexOf((byte)'~')] = 0xE9;

        var article = Assert.Single(ReadAll("a.html", page)).Article;

        Assert.Contains("at the café", string.Concat(article?.Paragraphs ?? []), StringComparison.Ordinal);
        Assert.Contains("Windows-1252", Assert.Single(article!.Capture.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_PageOfSingleFile_KnowsWhenItWasSavedAndLosesItsPictures()
    {
        var picture = new string('A', 3000);
        var page =
            "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://example.org/pier \n saved date: Tue Oct 26 2010 09:14:00 GMT-0400 (Eastern) \n-->"
            + Page("Pier closed", $"<img src=\"data:image/png;base64,{picture}\">")[15..];

        var article = Assert.Single(ReadAll("a.html", Bytes(page))).Article;

        Assert.Equal("2010-10-26T09:14:00-04:00", article?.Capture.SavedAt);
        Assert.Equal("x;base64,", EmbeddedData.Strip("x;base64," + picture));
        Assert.Equal("x;base64,AAAA", EmbeddedData.Strip("x;base64,AAAA"));
    }

    [Theory]
    [InlineData("windows-1251", "Порт закрыт")]
    [InlineData("koi8-r", "Порт закрыт")]
    [InlineData("windows-1253", "Το λιμάνι έκλεισε")]
    [InlineData("windows-1256", "أغلق الميناء")]
    [InlineData("shift_jis", "港は閉鎖された")]
    [InlineData("euc-kr", "항구가 닫혔다")]
    [InlineData("gb2312", "港口关闭")]
    [InlineData("big5", "港口關閉")]
    [InlineData("iso-8859-2", "Přístav byl zavřen")]
    public void ReadAll_LegacyEncodingThatThePageDeclares_IsRead(string label, string headline)
    {
        var page = Page(headline).Replace("utf-8", label, StringComparison.Ordinal);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);

        var article = Assert.Single(ReadAll("a.html", encoding.GetBytes(page))).Article;

        Assert.Equal(headline, article?.Headline);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ReadAll_Utf16WithoutMark_IsRead(bool isBigEndian)
    {
        var page = new UnicodeEncoding(isBigEndian, byteOrderMark: false).GetBytes(Page("Pier closed"));

        var article = Assert.Single(ReadAll("a.html", page)).Article;

        Assert.Equal("Pier closed", article?.Headline);
    }

    private static string Windows1252(byte b) =>
        b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D
            ? ((char)b).ToString()
            : DeclaredEncoding.Windows1252.GetString([b]);
}
