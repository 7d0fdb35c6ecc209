using System.Globalization;
using SearchKhadr.Ingestion.Capturing.Kinds;
using SearchKhadr.Ingestion.Decoding;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>Takes the page of an MHTML file, or the message of a mail and the pages attached to it.</summary>
internal static class MimePages
{
    public static IEnumerable<Captured> Read(CaptureRun run, Capsule capsule)
    {
        var mail = MimePart.Parse(run.ReadAll(capsule));
        var isPage = IsSavedPage(mail);
        var context = isPage ? OfSavedPage(mail, capsule.Context) : OfMail(mail, capsule.Context);
        if (mail.IsCut)
            context = context.With("It has more parts, or deeper ones, than are read.");
        var main = isPage ? PageOf(mail, context, out context) : MessageOf(mail);
        if (main is not null && main.Body.Length > 0)
        {
            var isHtml = IsHtml(main);
            var location = isPage ? main.Headers["Content-Location"] ?? context.Url : null;
            var own = context with
            {
                Charset = main.Type["charset"],
                Url = IsWeb(location) ? location : context.Url,
            };
            var format = isHtml ? PageFormat.Html : PageFormat.Text;
            var body = isHtml ? main.Body : FlowedText.Join(main);
            yield return Captured.Of(RawPage.Of(capsule.Name, body, format, own));
        }

        var attached = isPage ? [] : Attached(run, capsule, mail, main).ToList();
        foreach (var part in attached)
            yield return part;
        if ((main is null || main.Body.Length == 0) && attached.Count == 0)
            yield return Captured.Of(capsule.Name, RejectionReason.NoText, "No part of it is HTML or text.");
    }

    private static bool IsSavedPage(MimePart mail) =>
        mail.Headers["Snapshot-Content-Location"] is not null
        || mail.Headers["From"]?.Contains("Saved by", StringComparison.OrdinalIgnoreCase) == true
        || (mail.MediaType == "multipart/related" && mail.Headers["To"] is null)
        || (mail.Headers["Content-Location"] is not null && mail.Headers["To"] is null);

    private static PageContext OfSavedPage(MimePart mail, PageContext context) =>
        context with
        {
            Url = mail.Headers["Snapshot-Content-Location"] ?? context.Url,
            SavedAt = MailDate.Iso(mail.Headers["Date"]) ?? context.SavedAt,
        };

    private static PageContext OfMail(MimePart mail, PageContext context) =>
        context with
        {
            IsMail = true,
            Headline = ForwardHeader.WithoutMarks(EncodedWords.Decode(mail.Headers["Subject"])),
            Published = MailDate.Iso(mail.Headers["Date"]),
            // What is sent was there before.
            SavedAt = context.SavedAt ?? MailDate.Iso(mail.Headers["Date"]),
            Byline = SenderName(EncodedWords.Decode(mail.Headers["From"])),
        };

    /// <summary>The page: the part that is named the start, else the first; of a page of frames the largest frame.</summary>
    private static MimePart? PageOf(MimePart mail, PageContext given, out PageContext context)
    {
        context = given;
        var texts = mail.All().Where(static p => IsHtml(p) || p.MediaType == "text/plain").ToList();
        var start = mail.Type["start"];
        var main =
            texts.Find(p => start is not null && p.Headers["Content-ID"] == start)
            ?? texts.Find(IsHtml)
            ?? texts.Find(static _ => true);
        if (main is null || !HasFrames(main.Body.Span))
            return main;
        var frame = texts.Where(p => p != main && IsHtml(p)).MaxBy(static p => p.Body.Length);
        if (frame is not null)
            context = given.With("The page is made of frames; the largest was read.");
        return frame ?? main;
    }

    private static bool HasFrames(ReadOnlySpan<byte> html) =>
        html.IndexOf("<frameset"u8) >= 0 || html.IndexOf("<FRAMESET"u8) >= 0;

    private static MimePart? MessageOf(MimePart mail)
    {
        var texts = mail.All()
            .Where(static p => !p.IsAttachment && (IsHtml(p) || p.MediaType == "text/plain"))
            .ToList();
        return texts.Find(IsHtml) ?? texts.Find(static _ => true);
    }

    private static IEnumerable<Captured> Attached(
        CaptureRun run,
        Capsule capsule,
        MimePart mail,
        MimePart? main
    )
    {
        var names = new InnerNames();
        var number = 0;
        foreach (var part in mail.All().Where(p => p != main && p.Parts.Count == 0))
        {
            number++;
            var name = part.FileName ?? string.Create(CultureInfo.InvariantCulture, $"part-{number}");
            var isMail = part.MediaType == "message/rfc822";
            if (!part.IsAttachment && !isMail)
                continue;
            var isPage =
                isMail
                || IsHtml(part)
                || KindSniffer.OfExtension(Path.GetExtension(name)) != FileKind.Unknown;
            if (!isPage)
            {
                run.Tally.Skip();
                continue;
            }

            var inner = capsule.Child(names.Take(InnerNames.Below(name) ?? "attachment"));
            // A mail in a mail in a mail is where it ends.
            var depth = capsule.Depth + 1;
            var context = PageContext.None with { SavedAt = MailDate.Iso(mail.Headers["Date"]) };
            var attachment = Capsule.OfBytes(inner, part.Body, depth, context) with
            {
                Kind = isMail ? FileKind.Mime : null,
            };
            if (depth > run.Limits.Depth)
            {
                const string message = "It is attached to a mail in mails; save it as a file of its own.";
                yield return Captured.Of(inner, RejectionReason.TooDeep, message);
                continue;
            }

            foreach (var captured in run.Open(attachment))
                yield return captured;
        }
    }

    private static bool IsHtml(MimePart part) => part.MediaType is "text/html" or "application/xhtml+xml";

    private static bool IsWeb(string? url) =>
        url?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The name before the address; the address where there is no name.</summary>
    internal static string? SenderName(string? from)
    {
        if (from is null)
            return null;
        var bracket = from.IndexOf('<', StringComparison.Ordinal);
        var name = (bracket > 0 ? from[..bracket] : from).Trim(' ', '"');
        return name.Contains('@', StringComparison.Ordinal) || name.Length == 0 ? null : name;
    }
}
