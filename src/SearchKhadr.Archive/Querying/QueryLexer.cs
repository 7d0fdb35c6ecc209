using System.Buffers;
using System.Globalization;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Archive.Querying;

/// <summary>Cuts typed text into pieces and says what made no sense.</summary>
internal sealed class QueryLexer(string text, List<QueryDiagnostic> diagnostics)
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create(
        "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02"
    );

    // How far apart "near" is where no number says so, and at most.
    private const int UsualGaps = 5;
    private const int MaxGaps = 100;

    private readonly List<QueryToken> _tokens = [];
    private int _at;

    /// <summary>The pieces of the text in order.</summary>
    public static List<QueryToken> Cut(string text, List<QueryDiagnostic> diagnostics)
    {
        var lexer = new QueryLexer(text, diagnostics);
        while (lexer._at < text.Length)
            lexer.Step();
        return lexer._tokens;
    }

    private void Step()
    {
        var c = text[_at];
        if (char.IsWhiteSpace(c) || char.IsControl(c))
            _at++;
        else if (c == '(')
            Add(QueryTokenKind.Open, "(", 1);
        else if (c == ')')
            Add(QueryTokenKind.Close, ")", 1);
        else if (Quotes.Contains(c))
            Quote();
        else if (c is '-' or '+')
            Sign(c);
        else
            Word();
    }

    private void Quote()
    {
        var end = text.AsSpan(_at + 1).IndexOfAny(Quotes);
        if (end < 0)
        {
            Say(_at, 1, NoticeKind.QuoteAlone);
            _at++;
        }
        else
        {
            Quoted(text.Substring(_at + 1, end), end + 2);
        }
    }

    // "…"~5 is near; a tilde that goes on with letters belongs to the next word.
    private void Quoted(string words, int lengthChars)
    {
        var behind = _at + lengthChars;
        var stop = behind + 1;
        while (stop < text.Length && char.IsAsciiDigit(text[stop]))
            stop++;
        var isNear =
            behind < text.Length && text[behind] == '~' && (stop == text.Length || EndsWord(text[stop]));
        if (!isNear)
        {
            Add(QueryTokenKind.Phrase, words, lengthChars);
            return;
        }
        var number = text.AsSpan(behind + 1, stop - behind - 1);
        var gaps =
            number.IsEmpty ? UsualGaps
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed
            : int.MaxValue;
        if (gaps > MaxGaps)
        {
            gaps = MaxGaps;
            Say(behind, stop - behind, NoticeKind.TooFarApart, $"{MaxGaps}");
        }
        _tokens.Add(new(QueryTokenKind.Near, words, _at, stop - _at, gaps));
        _at = stop;
    }

    private void Sign(char sign)
    {
        var start = _at;
        while (_at < text.Length && text[_at] == sign)
            _at++;
        var isAlone = _at == text.Length || char.IsWhiteSpace(text[_at]) || text[_at] == ')';
        if (isAlone)
            Say(start, _at - start, NoticeKind.SignAlone, $"{sign}");
        else if (sign == '-')
            _tokens.Add(new(QueryTokenKind.Not, "-", start, _at - start));
    }

    private void Word()
    {
        var start = _at;
        while (_at < text.Length && !EndsWord(text[_at]))
        {
            if (text[_at] == ':' && IsFieldName(text[start.._at]))
            {
                Field(start);
                return;
            }
            _at++;
        }
        var word = text[start.._at];
        var kind = word switch
        {
            "OR" => QueryTokenKind.Or,
            "AND" => QueryTokenKind.And,
            "NOT" => QueryTokenKind.Not,
            _ => QueryTokenKind.Word,
        };
        _tokens.Add(new(kind, word, start, _at - start));
    }

    private void Field(int start)
    {
        var name = text[start.._at];
        _at++;
        if (QueryField.Find(name) is not null)
        {
            _tokens.Add(new(QueryTokenKind.Field, name, start, _at - start));
            return;
        }
        Say(start, _at - start, NoticeKind.NoField, name, QueryField.Known);
        _tokens.Add(new(QueryTokenKind.Word, name, start, name.Length));
    }

    // "http://…" is an address, and "10:30" a time.
    private bool IsFieldName(string name) =>
        QueryField.Find(name) is not null
        || (
            name.Length > 0
            && name.All(c => char.IsAsciiLetter(c) || c is '_' or '-')
            && !text.AsSpan(_at).StartsWith("://", StringComparison.Ordinal)
        );

    private static bool EndsWord(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '(' or ')' || Quotes.Contains(c);

    private void Add(QueryTokenKind kind, string value, int lengthChars)
    {
        _tokens.Add(new(kind, value, _at, lengthChars));
        _at += lengthChars;
    }

    private void Say(int startChar, int lengthChars, NoticeKind kind, params string[] values) =>
        diagnostics.Add(new(startChar, lengthChars, kind, values));
}
