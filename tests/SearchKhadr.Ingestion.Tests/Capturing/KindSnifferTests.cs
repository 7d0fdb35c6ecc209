using System.Text;
using SearchKhadr.Ingestion.Capturing.Kinds;

namespace SearchKhadr.Ingestion.Tests.Capturing;

public sealed class KindSnifferTests
{
    [Theory]
    [InlineData("<html><body>Pier", "Html")]
    [InlineData("<!-- saved --><!DOCTYPE html><p>Pier", "Html")]
    [InlineData("<div class=\"a\"><p>Pier shut</p>", "Html")]
    [InlineData("<H1>Pier</H1>\n<p>Shut", "Html")]
    [InlineData("<p> is a tag of HTML.", "Text")]
    [InlineData("<section> The pier", "Text")]
    [InlineData("<Pier> shut", "Text")]
    [InlineData("Pier shut", "Text")]
    public void Sniff_FileNamedAsText_IsHtmlWhereItBeginsAsAPage(string text, string kind)
    {
        var (found, _) = KindSniffer.Sniff(Encoding.UTF8.GetBytes(text), "a.txt");

        Assert.Equal(kind, found.ToString());
    }

    [Theory]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    public void Sniff_WidePage_IsHtmlWhateverItsName(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] page =
        [
            .. withMark ? encoding.GetPreamble() : [],
            .. encoding.GetBytes("<html><p>Порт закрыт</p>"),
        ];

        var (found, _) = KindSniffer.Sniff(page, "a.php");

        Assert.Equal(FileKind.Html, found);
    }
}
