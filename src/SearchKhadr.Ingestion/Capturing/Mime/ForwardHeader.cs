using System.Text.RegularExpressions;

namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>The lines of a mail's text that head a message which is sent on: from whom, when, to whom, about what.</summary>
/// <param name="First">The line where they begin, the line that announces them included.</param>
/// <param name="Last">The last of them.</param>
/// <remarks><b>Source</b> What mail programs write over a forwarded message in the languages that the labels name.</remarks>
internal sealed partial record ForwardHeader(int First, int Last)
{
    private const int LongestLine = 500;
    private const int MostLines = 12;

    /// <summary>Somebody who sends an article on writes a word or two above it. <b>Units</b> chars.</summary>
    private const int MostCharsAbove = 800;

    public string? Subject { get; private init; }

    public string? Sender { get; private init; }

    public string? Date { get; private init; }

    /// <summary>The first such header near the top; null where a mail's own text comes first.</summary>
    public static ForwardHeader? Find(IReadOnlyList<string> lines)
    {
        var above = 0;
        for (var i = 0; i < lines.Count && above <= MostCharsAbove; i++)
        {
            if (Read(lines, i) is { } header)
                return header;
            above += lines[i].Trim().Length;
        }

        return null;
    }

    /// <summary>A subject without the marks of answers and of sending on: "Fwd: ".</summary>
    public static string? WithoutMarks(string? subject) =>
        subject is null ? null : SentOn.Replace(subject, "").Trim();

    private static ForwardHeader? Read(IReadOnlyList<string> lines, int at)
    {
        var isAnnounced = Announced.IsMatch(Bare(lines[at]));
        var i = isAnnounced ? at + 1 : at;
        while (isAnnounced && i < lines.Count && i - at < MostLines && Bare(lines[i]).Length == 0)
            i++;
        var header = new ForwardHeader(at, at);
        var fields = 0;
        for (var read = 0; i < lines.Count && read < MostLines; i++, read++)
        {
            var line = Bare(lines[i]);
            // Some programs set an empty line between two of them.
            if (line.Length == 0 && fields > 0 && i + 1 < lines.Count && Field.IsMatch(Bare(lines[i + 1])))
                continue;
            if (line.Length is 0 or > LongestLine)
                break;
            if (Field.Match(line) is not { Success: true } field)
            {
                if (fields == 0 || !GoesOn(lines[i - 1], lines[i]))
                    break;
                header = header with { Last = i };
                continue;
            }

            fields++;
            header = header.With(field) with { Last = i };
        }

        return fields >= 3 && header is { Subject: not null, Sender: not null } ? header : null;
    }

    /// <summary>Whether a list of names, or a line that is set in, goes on with the line before it.</summary>
    private static bool GoesOn(string before, string line) =>
        before.TrimEnd().EndsWith(',')
        || line.StartsWith("  ", StringComparison.Ordinal)
        || line.StartsWith('\t');

    private ForwardHeader With(Match field)
    {
        var value = field.Groups["value"].Value.Trim(' ', '*');
        return field.Groups["from"].Success ? this with { Sender = Sender ?? value }
            : field.Groups["subject"].Success ? this with { Subject = Subject ?? value }
            : field.Groups["date"].Success ? this with { Date = Date ?? value }
            : this;
    }

    /// <summary>A line without the signs of quoting and of bold letters.</summary>
    private static string Bare(string line) =>
        line.Trim().TrimStart('>', ' ', '*').Replace("*", "", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?<name>(?<from>From|De|Von|Da|Van|Från|Fra|Od|От|От кого|Gönderen|Kimden|Lähettäjä|差出人|发件人|寄件者|보낸 사람|من)"
            + "|(?<date>Date|Sent|Envoyé|Gesendet|Datum|Fecha|Enviado|Enviado el|Enviada em|Data|Inviato|Verzonden|Skickat|Sendt|Dato|Wysłano|Дата|Отправлено|Tarih|Gönderildi|Lähetetty|日付|送信日時|日期|发送时间|날짜|보낸 날짜|التاريخ)"
            + "|(?<subject>Subject|Objet|Betreff|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat|Předmět|Тема|Konu|Aihe|件名|主题|主旨|제목|الموضوع)"
            + @"|To|Cc|Bcc|Reply-To|À|An|Para|A|Aan|Till|Til|Do|Кому|Kime|宛先|收件人|받는 사람|إلى)\s?[:：]\s*(?<value>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Field { get; }

    /// <summary>Dashes around words, or the words alone with a colon.</summary>
    [GeneratedRegex(
        @"^(?:[-_]{4,}\s*[^-_]{4,60}\s*[-_]{4,}|(?:Begin forwarded message|Début du message (?:transféré|réexpédié)|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht|Início da mensagem encaminhada)\s*:)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced { get; }

    [GeneratedRegex(
        @"^(?:\s*(?:re|fwd?|tr|wg|aw|rv|enc|res|i|r|sv|vb|vs|vl|antw|doorst|ynt|ilt|转发|回复)\s?[:：])+\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SentOn { get; }
}
