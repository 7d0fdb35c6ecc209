using System.Text.RegularExpressions;
using SearchKhadr.Ingestion.Html.Parsing;

namespace SearchKhadr.Ingestion.Html.Dating;

/// <summary>
/// Reads the record of this page among the many that the state of a page's own program holds: the object that names the
/// page's headline as its title says when it was published.
/// </summary>
/// <remarks>
/// Objects are read as JSON and as what scripts write like it, in strings too; what is neither is passed over.
/// <b>Cost</b> one pass over each script, one more over each string in it that holds objects.
/// </remarks>
internal sealed partial class StateRecords
{
    /// <summary>A shorter headline may be the name of anything. <b>Units</b> folded chars.</summary>
    private const int ShortestHeadline = 12;

    private const int LongestKey = 40;

    /// <summary>So many times over a script holds objects as a string inside of a string.</summary>
    private const int MostQuoted = 2;

    /// <summary>Deeper objects are not told apart from the one around them.</summary>
    private const int Deepest = 256;

    private readonly string _headline;

    private StateRecords(string headline) => _headline = headline;

    /// <summary>The page's records by its headline; null where that is too short to tell a page by.</summary>
    public static StateRecords? Of(string? headline) =>
        headline is not null && HtmlText.Fold(headline) is { Length: >= ShortestHeadline } folded
            ? new StateRecords(folded)
            : null;

    /// <summary>What the first record of this page gives as its publication; null where none does.</summary>
    public string? Published(string script) => Published(script, MostQuoted);

    /// <summary>What the first record of this page gives, in a text and in the strings that it holds.</summary>
    /// <param name="text">What is written as objects.</param>
    /// <param name="quoted">How many times more it may hold such a text quoted as a string.</param>
    private string? Published(string text, int quoted)
    {
        var open = new Stack<Record>();
        string? key = null;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '{' when open.Count < Deepest:
                    open.Push(new Record());
                    key = null;
                    break;
                case '}'
                    when open.TryPop(out var record) && record is { IsOwn: true, Published: { } published }:
                    return published;
                case '"':
                    var end = ScriptStrings.End(text, at + 1);
                    if (end < 0)
                        return null;
                    var content = text.AsSpan(at + 1, end - at - 1);
                    if (quoted > 0 && content.Contains("{\\\"", StringComparison.Ordinal))
                    {
                        if (Published(Unescaped(content), quoted - 1) is { } inside)
                            return inside;
                        key = null;
                    }
                    else if (open.TryPeek(out var around))
                    {
                        key = Take(around, key, content, IsKey(text, end + 1));
                    }

                    at = end;
                    break;
                case >= '0' and <= '9' when key is not null && open.TryPeek(out var counted):
                    var digits = text.AsSpan(at);
                    var count = digits.IndexOfAnyExceptInRange('0', '9');
                    _ = Take(counted, key, count < 0 ? digits : digits[..count], isKey: false);
                    key = null;
                    at += count < 0 ? digits.Length : count - 1;
                    break;
                case ',':
                    key = null;
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>Takes a key or a value into the record around it; the key of the value that comes next, or null.</summary>
    private string? Take(Record record, string? key, ReadOnlySpan<char> content, bool isKey)
    {
        if (isKey)
            return content.Length <= LongestKey ? content.ToString() : null;
        if (key is null)
            return null;
        if (TitleKey.IsMatch(key))
            record.IsOwn |= HtmlText.Fold(Unescaped(content)) == _headline;
        else if (PublicationKey.IsMatch(key))
            record.Published ??= content.ToString();
        return null;
    }

    private static bool IsKey(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length && text[at] == ':';
    }

    private static string Unescaped(ReadOnlySpan<char> content)
    {
        var text = content.ToString();
        return text.Contains('\\', StringComparison.Ordinal)
            ? Escape.Replace(
                text,
                static match =>
                    match.Groups["code"] is { Success: true } code
                        ? ((char)Convert.ToInt32(code.Value, 16)).ToString()
                        : match.Groups["char"].Value
            )
            : text;
    }

    [GeneratedRegex("^(title|headline|head|name)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TitleKey { get; }

    [GeneratedRegex(
        "^(date_?published|(first_?)?publish(ed)?_?(date|at|time|on)?|pub_?date|publication_?date)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PublicationKey { get; }

    [GeneratedRegex(
        @"\\(u(?<code>[0-9a-fA-F]{4})|(?<char>.))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Escape { get; }

    /// <summary>What is known of an object whose end has not come.</summary>
    private sealed class Record
    {
        public bool IsOwn { get; set; }

        public string? Published { get; set; }
    }
}
