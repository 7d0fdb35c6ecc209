using System.Text.RegularExpressions;

namespace SearchKhadr.Web.Tests.Wording;

/// <summary>
/// Finds the words that a component's markup holds itself: what stands between tags, and what is said by attributes.
/// </summary>
internal static partial class RazorWords
{
    // Written alike in every language: names, keys, what is typed.
    private static readonly string[] SameEverywhere = ["SearchKhadr", "SHA-256", "OR", "searchkhadr"];

    public static IEnumerable<string> Of(string markup)
    {
        var text = Comment().Replace(markup, "");
        foreach (var attribute in Said().Matches(text).Select(match => match.Groups["text"].Value))
        {
            if (Letters().IsMatch(attribute) && !attribute.StartsWith('@') && !Member().IsMatch(attribute))
                yield return attribute;
        }
        var bare = Code().Replace(Tag().Replace(Expressions(text), "\n"), "\n");
        foreach (
            var line in bare.Split(
                '\n',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (Letters().IsMatch(line) && !SameEverywhere.Any(line.StartsWith))
                yield return line;
        }
    }

    // An expression may hold brackets and quotes of its own, so its end is counted, not matched.
    private static string Expressions(string text)
    {
        var kept = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '@')
            {
                kept.Append(text[i]);
                continue;
            }
            i = EndOfExpression(text, i + 1) - 1;
        }
        return kept.ToString();
    }

    private static int EndOfExpression(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_'))
            end++;
        var word = text[start..end];
        if (end < text.Length && text[end] is '=' or ':')
            return start; // A directive such as @key, whose value is an attribute like any other.
        if (
            word is "page" or "using" or "layout" or "inherits" or "rendermode" or "attribute" or "implements"
        )
            return LineEnd(text, end);
        if (word is "if" or "foreach" or "for" or "switch" or "else" or "while")
            end = SkipSpace(text, end);
        while (end < text.Length && text[end] == '(')
        {
            end = Closing(text, end);
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_'))
                end++;
        }
        return end;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '(')
                depth++;
            if (text[i] == ')' && --depth == 0)
                return i + 1;
        }
        return text.Length;
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        "\\b(?:aria-label|title|placeholder|alt|Text|label)=\"(?<text>[^\"]*)\"",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Said();

    [GeneratedRegex("<(?:[^<>\"]|\"[^\"]*\")*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"^\s*(?:else(?:\s+if\s*\(.*\))?|var .*;|[{}\s]+|[A-Za-z_.]+\(.*\);|.*;|.*=>)\s*$",
        RegexOptions.Multiline,
        1000
    )]
    private static partial Regex Code();

    // What a component's parameter is set to, which needs no sign before it.
    [GeneratedRegex(@"^[A-Za-z_]+\.[A-Za-z_]+$", RegexOptions.None, 1000)]
    private static partial Regex Member();

    [GeneratedRegex("[A-Za-zÀ-ÿ]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Letters();
}
