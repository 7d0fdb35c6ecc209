using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>Gives of a mail that sends another on, or quotes nothing but another, the other one.</summary>
internal static class ForwardedMessage
{
    /// <summary>How many messages may stand in one another.</summary>
    private const int MostInner = 8;

    private const int QuotedOfTen = 8;

    /// <summary>The message that was sent on, with what its lines say of it; the mail itself where it sends none on.</summary>
    public static DecodedPage Take(DecodedPage mail)
    {
        if (!mail.Source.Context.IsMail)
            return mail;
        for (var i = 0; i < MostInner; i++)
        {
            var (text, header) = mail.Format == PageFormat.Html ? OfHtml(mail.Text) : OfText(mail.Text);
            if (header is null || string.IsNullOrWhiteSpace(text))
                break;
            mail = mail with { Text = text, Source = mail.Source with { Context = Said(mail, header) } };
        }

        return mail.Format == PageFormat.Text ? mail with { Text = WithoutQuotes(mail.Text) } : mail;
    }

    private static PageContext Said(DecodedPage mail, ForwardHeader header) =>
        mail.Source.Context with
        {
            Headline = ForwardHeader.WithoutMarks(header.Subject),
            Published = header.Date ?? mail.Source.Context.Published,
            Byline = MimePages.SenderName(header.Sender),
        };

    private static (string Text, ForwardHeader? Header) OfText(string text)
    {
        var lines = text.Split('\n');
        var header = ForwardHeader.Find(lines);
        return (header is null ? text : string.Join('\n', lines[(header.Last + 1)..]), header);
    }

    /// <summary>A text whose lines are quoted, all but the answer above, is the text that was quoted.</summary>
    private static string WithoutQuotes(string text)
    {
        var lines = text.Split('\n');
        var written = lines.Count(static l => l.Length > 0);
        var quoted = lines.Count(static l => l.StartsWith('>'));
        if (quoted == 0 || quoted * 10 < written * QuotedOfTen)
            return text;
        return string.Join(
            '\n',
            lines.SkipWhile(static l => !l.StartsWith('>')).Select(static l => l.TrimStart('>').TrimStart())
        );
    }

    private static (string Html, ForwardHeader? Header) OfHtml(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        if (document.Body is not { } body)
            return (html, null);
        var (lines, ends) = Lines(body);
        if (ForwardHeader.Find(lines) is not { } header)
            return (html, null);
        CutBefore(body, ends[header.Last]);
        return (document.DocumentElement.OuterHtml, header);
    }

    /// <summary>The text as it stands line under line, and of each line the last node.</summary>
    private static (List<string> Lines, List<INode> Ends) Lines(IElement body)
    {
        var lines = new List<string>();
        var ends = new List<INode>();
        var isNew = true;
        foreach (var node in body.Descendants())
        {
            if (
                node is IElement
                {
                    LocalName: "br" or "div" or "p" or "tr" or "li" or "table" or "blockquote" or "hr"
                }
            )
                isNew = true;
            if (node is not IText text || text.ParentElement?.LocalName is "style" or "script" or "title")
                continue;
            var words = text.Data.Replace('\n', ' ').Replace('\u00A0', ' ');
            if (isNew && !string.IsNullOrWhiteSpace(words))
            {
                lines.Add(words);
                ends.Add(node);
                isNew = false;
            }
            else if (!isNew)
            {
                lines[^1] = lines[^1].Length > 2000 ? lines[^1] : lines[^1] + words;
                ends[^1] = node;
            }
        }

        return (lines, ends);
    }

    /// <summary>Takes out all that stands before the end of a node, but for the elements around it.</summary>
    private static void CutBefore(IElement body, INode last)
    {
        for (var node = last; node != body && node?.Parent is { } parent; node = parent)
        {
            while (node.PreviousSibling is { } before)
                parent.RemoveChild(before);
        }

        last.Parent?.RemoveChild(last);
    }
}
