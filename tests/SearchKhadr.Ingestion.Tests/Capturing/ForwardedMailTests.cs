using SearchKhadr.Ingestion.Articles;
using static SearchKhadr.Ingestion.Tests.Capturing.SamplePages;

namespace SearchKhadr.Ingestion.Tests.Capturing;

/// <summary>Mails by which somebody sent an article on.</summary>
public sealed class ForwardedMailTests
{
    private const string Text = """
        The harbour board met on Tuesday evening to hear what the engineers had found under the old pier.

        Its chair told the room that the repair would take most of a year, and that nobody had counted the cost.

        Residents asked why the report had been kept for so long; the board's clerk had no answer to that.
        """;

    [Theory]
    [InlineData(
        "---------- Forwarded message ---------\nFrom: Ana Ruiz <ana@kite.example>\nDate: Tue, Mar 3, 2015 at 10:11 AM\nSubject: Pier closed\nTo: Ben <b@x.example>\n\n"
    )]
    [InlineData(
        "Have a look.\n\n________________________________\nFrom: Ana Ruiz <ana@kite.example>\nSent: Tuesday, March 3, 2015 10:11 AM\nTo: Ben; Cy\nSubject: Pier closed\n\n"
    )]
    [InlineData(
        "Begin forwarded message:\n\n> From: Ana Ruiz <ana@kite.example>\n> Subject: Pier closed\n> Date: March 3, 2015 at 10:11:12 AM EST\n> To: Ben <b@x.example>\n> \n"
    )]
    [InlineData(
        "-------- Weitergeleitete Nachricht --------\nBetreff: \tPier closed\nDatum: \tTue, 3 Mar 2015 10:11:12 +0100\nVon: \tAna Ruiz <ana@kite.example>\nAn: \tBen <b@x.example>\n\n"
    )]
    [InlineData(
        "De : Ana Ruiz <ana@kite.example>\nEnvoyé : mardi 3 mars 2015 10:11\nÀ : Ben\nObjet : TR: Pier closed\n\n"
    )]
    public void ReadAll_ArticleSentOnAsText_IsTheArticle(string header)
    {
        AssertPier(Mail("text/plain; charset=utf-8", header + Text));
    }

    [Theory]
    [InlineData(
        "<div dir='ltr'><br><div class='gmail_quote'><div class='gmail_attr'>---------- Forwarded message ---------<br>From: <b>Ana Ruiz</b> <span>&lt;ana@kite.example&gt;</span><br>Date: Tue, Mar 3, 2015 at 10:11 AM<br>Subject: Pier closed<br>To: Ben<br></div><br><br>",
        "</div></div>"
    )]
    [InlineData(
        "<p>Have a look.</p><div><div style='border-top:solid'><p><b>From:</b> Ana Ruiz &lt;ana@kite.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2015 10:11 AM<br><b>To:</b> Ben<br><b>Subject:</b> FW: Pier closed</p></div></div>",
        ""
    )]
    [InlineData(
        "<div>Begin forwarded message:</div><blockquote><div><b>From: </b>Ana Ruiz</div><div><b>Subject: </b>Pier closed</div><div><b>Date: </b>March 3, 2015</div><div><b>To: </b>Ben</div><br>",
        "</blockquote>"
    )]
    public void ReadAll_ArticleSentOnAsHtml_IsTheArticle(string header, string end)
    {
        var paragraphs =
            "<p>"
            + Text.ReplaceLineEndings("\n").Replace("\n\n", "</p><p>", StringComparison.Ordinal)
            + "</p>";

        AssertPier(Mail("text/html; charset=utf-8", $"<html><body>{header}{paragraphs}{end}</body></html>"));
    }

    [Fact]
    public void ReadAll_ArticleQuoted_LosesTheSignsOfQuoting()
    {
        var quoted = "> " + Text.ReplaceLineEndings("\n").Replace("\n", "\n> ", StringComparison.Ordinal);

        var article = Mail("text/plain", $"Ana wrote:\n\n{quoted}\n");

        Assert.Equal(3, article.Body.Count);
        Assert.StartsWith("The harbour board", article.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_AnswerAboveAMessage_StaysTheText()
    {
        var answer = string.Join("\n\n", Enumerable.Repeat(Text, 4));

        var article = Mail(
            "text/plain",
            answer + "\n\nFrom: Ana <a@x.example>\nSent: Monday\nSubject: Old\n\nOld words."
        );

        Assert.StartsWith("The harbour board", article.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ReadAll_DateInTheArticle_IsBelievedBeforeTheMails()
    {
        var article = Mail("text/plain", $"Pier closed\n\nBy Ana Ruiz\n\nMarch 3, 2015\n\n{Text}");

        Assert.Equal("2015-03-03", article.Published.Value);
        Assert.Equal("2016-10-26T09:14:00+02:00", article.Capture.SavedAt);
    }

    [Fact]
    public void ReadAll_FlowedText_IsJoined()
    {
        const string parted =
            "The harbour board met on Tuesday evening to hear what \nthe engineers had found under the old pier.\n\nIts chair told the room that \nthe repair would take most of a year.\n-- \nAna";

        var article = Mail("text/plain; format=flowed", parted);

        Assert.StartsWith(
            "The harbour board met on Tuesday evening to hear what the engineers had found",
            article.Paragraphs[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Headers_LettersPartedOrNamed_AreRead()
    {
        Assert.Equal(
            "café x",
            Ingestion.Capturing.Mime.EncodedWords.Decode("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9_x?=")
        );
        Assert.Equal(
            "café.html",
            Ingestion.Capturing.Mime.HeaderValue.Parse("attachment; filename*=utf-8''caf%C3%A9.html")[
                "filename"
            ]
        );
    }

    private static void AssertPier(Article article)
    {
        Assert.Equal("Pier closed", article.Headline);
        Assert.Equal(["Ana Ruiz"], article.Byline);
        Assert.Equal("2015-03-03", article.Published.Value);
        Assert.StartsWith("The harbour board", article.Paragraphs[0], StringComparison.Ordinal);
        Assert.Equal(3, article.Body.Count);
    }

    private static Article Mail(string type, string body)
    {
        const string head =
            "From: Cy <cy@x.example>\r\nTo: Ben <b@x.example>\r\nSubject: Fwd: Pier closed\r\n"
            + "Date: Wed, 26 Oct 2016 09:14:00 +0200\r\nMIME-Version: 1.0\r\n";
        var mail = $"{head}Content-Type: {type}\r\n\r\n{body.ReplaceLineEndings("\r\n")}";
        return Assert.Single(ReadAll("mail.eml", Bytes(mail))).Article!;
    }
}
