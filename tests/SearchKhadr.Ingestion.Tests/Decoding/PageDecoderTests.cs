using System.Text;
using SearchKhadr.Ingestion.Capturing;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Tests.Decoding;

public sealed class PageDecoderTests
{
    private const string Text = "Une réponse à l’énigme — oui";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    public void Decode_TextInAnUnicodeEncoding_GivesTheText(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes =
        [
            .. withMark ? encoding.GetPreamble() : [],
            .. encoding.GetBytes(name == "utf-16" && !withMark ? "Plain words" : Text),
        ];

        var decoded = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text);

        Assert.Equal(name == "utf-16" && !withMark ? "Plain words" : Text, decoded.Value?.Text);
        Assert.Equal(name, decoded.Value?.Encoding, ignoreCase: true);
    }

    [Fact]
    public void Decode_BytesThatAreNoUtf8_AreWindows1252()
    {
        byte[] bytes = [.. "caf"u8, 0xE9, 0x20, 0x93, .. "oui"u8, 0x94];

        var decoded = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text);

        Assert.Equal("café “oui”", decoded.Value?.Text);
        Assert.Equal("windows-1252", decoded.Value?.Encoding);
    }

    [Fact]
    public void Decode_HtmlThatCallsItselfLatin1_IsReadAsWindows1252()
    {
        byte[] bytes = [.. "<meta charset=iso-8859-1><p>"u8, 0x93, .. "oui"u8, 0x94];

        var decoded = PageDecoder.Decode(new("a.html", bytes, ""), PageFormat.Html);

        Assert.EndsWith("“oui”", decoded.Value?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_HtmlThatDeclaresGreek_IsReadAsGreek()
    {
        byte[] bytes =
        [
            .. "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1253\">"u8,
            0xC1,
        ];

        var decoded = PageDecoder.Decode(new("a.html", bytes, ""), PageFormat.Html);

        Assert.EndsWith("Α", decoded.Value?.Text, StringComparison.Ordinal);
        Assert.Equal("windows-1253", decoded.Value?.Encoding);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13 }, RejectionReason.Binary)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xDC, 0x61, 0x00 }, RejectionReason.Undecodable)]
    [InlineData(new byte[] { 0x20, 0x0A, 0x20 }, RejectionReason.Empty)]
    public void Decode_NoText_IsRejectedWithItsReason(byte[] bytes, RejectionReason reason)
    {
        var decoded = PageDecoder.Decode(new RawPage("a.txt", bytes, ""), PageFormat.Text);

        Assert.Null(decoded.Value);
        Assert.Equal(reason, decoded.Rejection?.Reason);
    }

    [Theory]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Decode_WideTextOfAnyScript_GivesTheText(string name, bool withMark)
    {
        foreach (
            var text in (string[])
                [
                    "Порт закрыт на год.",
                    "港口关闭。主席说修理需要一年。",
                    "항구가 닫혔다 오늘",
                    "Été: the pier",
                ]
        )
        {
            var encoding = Encoding.GetEncoding(name);
            byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

            var decoded = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text).Value;

            Assert.Equal(text, decoded?.Text);
            Assert.Equal(name, decoded?.Encoding, ignoreCase: true);
        }
    }

    [Fact]
    public void Decode_Utf16ThatBreaksOffWithinACharacter_IsReadAndNoted()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Plain words"), 0x2E];

        var decoded = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text).Value;

        Assert.Equal("Plain words", decoded?.Text);
        Assert.Contains("breaks off", Assert.Single(decoded!.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_Utf16WithOneBrokenCharacter_IsReadAndNoted()
    {
        var text = string.Concat(Enumerable.Repeat("Plain words. ", 10));
        byte[] bytes =
        [
            0xFF,
            0xFE,
            .. Encoding.Unicode.GetBytes(text),
            0x00,
            0xDC,
            .. Encoding.Unicode.GetBytes("End"),
        ];

        var decoded = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text).Value;

        Assert.Equal(text + "\uFFFDEnd", decoded?.Text);
        Assert.Contains("could not be read: 1", Assert.Single(decoded!.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_BadByteBehindAMarkOfUtf8_IsReadAndNoted()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "The caf"u8, 0xE9, .. " was shut."u8];

        var decoded = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text).Value;

        Assert.Equal("The café was shut.", decoded?.Text);
        Assert.Contains(
            "it was read as windows-1252",
            Assert.Single(decoded!.Notes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Decode_BadByteAmongFewGoodOnesBehindAMarkOfUtf8_IsReadAlone()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "It wasn’t the caf"u8, 0xE9, .. "."u8];

        var decoded = PageDecoder.Decode(new("a.txt", bytes, ""), PageFormat.Text).Value;

        Assert.Equal(("It wasn’t the café.", "utf-8"), (decoded?.Text, decoded?.Encoding));
        Assert.Contains("1 bytes", Assert.Single(decoded!.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_PageOfTagsThatNobodyCloses_IsReadInOneWalk()
    {
        var html = "<p>It&amp;#8217;s" + string.Concat(Enumerable.Repeat("<pre <!-- <script> a='", 200_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var decoded = PageDecoder
            .Decode(new("a.html", Encoding.UTF8.GetBytes(html), ""), PageFormat.Html)
            .Value;

        Assert.StartsWith("<p>It&#8217;s<pre", decoded?.Text, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("The pier\0 was shut.", "The pier was shut.")]
    [InlineData("Порт\0 закрыт.", "Порт закрыт.")]
    [InlineData("The pier was shut.\0\0\0\0\0\0\0\0\0\0", "The pier was shut.")]
    public void Decode_TextWithStrayZeros_IsReadAndNoted(string written, string text)
    {
        var decoded = PageDecoder
            .Decode(new("a.txt", Encoding.UTF8.GetBytes(written), ""), PageFormat.Text)
            .Value;

        Assert.Equal(text, decoded?.Text);
        Assert.Contains("Zeros", Assert.Single(decoded!.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pier shut\n\nIt rained &amp; blew: caf&eacute;.", true)]
    [InlineData("Pier <3 shut, says <clerk@example.org>", true)]
    [InlineData("<b>Pier</b> shut", false)]
    [InlineData("Pier<br/>shut", false)]
    public void Decode_PageWithoutATag_IsText(string text, bool isText)
    {
        var decoded = PageDecoder
            .Decode(new("a.html", Encoding.UTF8.GetBytes(text), ""), PageFormat.Html)
            .Value;

        Assert.Equal(isText ? PageFormat.Text : PageFormat.Html, decoded?.Format);
        Assert.DoesNotContain('&', decoded!.Text.Replace("& ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "It&amp;#8217;s <p>&amp;quot;Q&amp;amp;A&amp;quot;</p> caf&amp;eacute;",
        "It&#8217;s <p>&quot;Q&amp;A&quot;</p> caf&eacute;"
    )]
    [InlineData("It&amp;amp;#x2019;s <br>", "It&#x2019;s <br>")]
    [InlineData("<meta name=a content='It&amp;#8217;s'>", "<meta name=a content='It&#8217;s'>")]
    [InlineData(
        "<script type=\"application/ld+json\">{\"a\":\"It&amp;#8217;s\"}</script>",
        "<script type=\"application/ld+json\">{\"a\":\"It&#8217;s\"}</script>"
    )]
    [InlineData("<script>a = 'It&amp;#8217;s'</script>", "<script>a = 'It&amp;#8217;s'</script>")]
    [InlineData("<a href=\"?a=1&amp;amp;b=2\">", "<a href=\"?a=1&amp;amp;b=2\">")]
    [InlineData("<code>&amp;nbsp;</code>", "<code>&amp;nbsp;</code>")]
    [InlineData(
        "<p data-x=\"{&quot;a&quot;:&quot;&amp;quot;&quot;}\">",
        "<p data-x=\"{&quot;a&quot;:&quot;&amp;quot;&quot;}\">"
    )]
    [InlineData("<p>&amp;lt;b&amp;gt; A&amp;B &amp; C;", "<p>&amp;lt;b&amp;gt; A&amp;B &amp; C;")]
    public void Decode_ReferencesEscapedTwice_AreReadWhereCertain(string html, string text)
    {
        var decoded = PageDecoder
            .Decode(new("a.html", Encoding.UTF8.GetBytes(html), ""), PageFormat.Html)
            .Value;

        Assert.Equal(text, decoded?.Text);
        Assert.Equal(html == text ? 0 : 1, decoded?.Notes.Count);
    }
}
