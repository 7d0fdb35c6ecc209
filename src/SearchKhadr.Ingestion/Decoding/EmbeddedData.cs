using System.Text;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Takes out of markup what pages saved as one file carry in it: pictures and fonts as <c>data:</c> addresses.</summary>
/// <remarks><b>Source</b> RFC 2397. Only base64 of some length goes; a short one, or text, stays.</remarks>
internal static class EmbeddedData
{
    private const string Mark = ";base64,";
    private const int ShortestChars = 200;

    /// <summary>The markup with empty addresses in their place.</summary>
    public static string Strip(string html)
    {
        var at = html.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return html;
        var text = new StringBuilder(html.Length / 2);
        var done = 0;
        while (at >= 0)
        {
            var start = at + Mark.Length;
            var end = start;
            while (end < html.Length && IsDigit(html[end]))
                end++;
            if (end - start >= ShortestChars)
            {
                text.Append(html, done, start - done);
                done = end;
            }

            at = html.IndexOf(Mark, end, StringComparison.OrdinalIgnoreCase);
        }

        return text.Append(html, done, html.Length - done).ToString();
    }

    private static bool IsDigit(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=' or '%' or '-' or '_';
}
