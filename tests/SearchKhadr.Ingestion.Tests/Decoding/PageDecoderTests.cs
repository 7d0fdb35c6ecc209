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
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0x28 }, RejectionReason.Undecodable)]
    [InlineData(new byte[] { 0x20, 0x0A, 0x20 }, RejectionReason.Empty)]
    public void Decode_NoText_IsRejectedWithItsReason(byte[] bytes, RejectionReason reason)
    {
        var decoded = PageDecoder.Decode(new RawPage("a.txt", bytes, ""), PageFormat.Text);

        Assert.Null(decoded.Value);
        Assert.Equal(reason, decoded.Rejection?.Reason);
    }
}
