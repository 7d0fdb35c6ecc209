using System.Text;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

public sealed class MimeTests
{
    [Theory]
    [InlineData("page.mhtml")]
    [InlineData("page.html")]
    public void ReadAll_PageOfABrowser_IsReadWithItsAddressAndTime(string name)
    {
        const string page = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://example.org/pier
            Subject: =?utf-8?Q?Jet=C3=A9e?=
            Date: Tue, 26 Oct 2010 09:14:00 -0400
            MIME-Version: 1.0
            Content-Type: multipart/related;
             type="text/html";
             boundary="----MultipartBoundary--x----"

            ------MultipartBoundary--x----
            Content-Type: text/html
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://example.org/pier

            <html><head><meta charset=3D"utf-8"></head><body><h1>Caf=C3=A9 on the pie=
            r closed</h1><p>The board met on Tuesday evening to hear what the engineers found.</p></body></html>
            ------MultipartBoundary--x----
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            AAAA
            ------MultipartBoundary--x------
            """;

        var result = Assert.Single(ReadAll(name, Bytes(page.ReplaceLineEndings("\r\n"))));

        Assert.Equal("Café on the pier closed", result.Article?.Headline);
        Assert.Equal("https://example.org/pier", result.Article?.Url);
        Assert.Equal("2010-10-26T09:14:00-04:00", result.Article?.Capture.SavedAt);
    }

    [Fact]
    public void ReadAll_Mail_HasItsSubjectDateAndSenderAndThePageAttached()
    {
        var attached = Convert.ToBase64String(Bytes(Page("Attached page")));
        var mail = $"""
            From: "Ana Ruiz" <ana@example.org>
            To: Ben <ben@example.org>
            Subject: Harbour report
            Date: Tue, 26 Oct 2010 09:14:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The caf=E9 on the pier was closed on Tuesday after the engineers had been there.

            Nobody told the guests, who stood in the rain until the evening.
            --b
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename="page.html"
            Content-Transfer-Encoding: base64

            {attached}
            --b--
            """;

        var results = ReadAll("mail.eml", Bytes(mail));

        Assert.Equal(["mail.eml", "mail.eml!/page.html"], results.Select(r => r.File));
        Assert.Contains(
            "café",
            string.Concat(results[0].Article?.Paragraphs ?? []),
            StringComparison.Ordinal
        );
        Assert.Equal("2010-10-26", results[0].Article?.Published.Value);
        Assert.Equal("Attached page", results[1].Article?.Headline);
    }

    [Theory]
    [InlineData("=?utf-8?B?w6l0w6k=?=", "été")]
    [InlineData("=?iso-8859-1?Q?=E9t=E9_chaud?=", "été chaud")]
    [InlineData("=?utf-8?Q?a?= =?utf-8?Q?b?= c", "ab c")]
    [InlineData("=?no-such?Q?a?=", "=?no-such?Q?a?=")]
    [InlineData("plain", "plain")]
    public void EncodedWords_AreRead(string written, string expected)
    {
        Assert.Equal(expected, Ingestion.Capturing.Mime.EncodedWords.Decode(written));
    }

    [Theory]
    [InlineData("Tue, 26 Oct 2010 09:14:00 -0400 (EDT)", "2010-10-26T09:14:00-04:00")]
    [InlineData("26 Oct 2010 09:14 GMT", "2010-10-26T09:14:00Z")]
    [InlineData("Tue, 6 Oct 2010 09:14:00 EST", "2010-10-06T09:14:00-05:00")]
    [InlineData("yesterday", null)]
    public void MailDate_IsReadWithItsZone(string written, string? expected)
    {
        Assert.Equal(expected, Ingestion.Capturing.Mime.MailDate.Iso(written));
    }

    [Fact]
    public void Base64_BrokenEndAndLineEnds_GiveWhatIsWhole()
    {
        var bytes = Ingestion.Capturing.Mime.TransferEncoding.FromBase64("aGVs\r\nbG8=!"u8);

        Assert.Equal("hello", Encoding.ASCII.GetString(bytes));
    }
}
