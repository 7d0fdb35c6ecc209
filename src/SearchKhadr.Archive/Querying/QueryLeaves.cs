using SearchKhadr.Analysis.Standard;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Archive.Wording;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Querying;

/// <summary>Makes the words, phrases, names and dates of a query, and says what they lack.</summary>
internal sealed class QueryLeaves(List<QueryDiagnostic> diagnostics)
{
    private static readonly NeutralAnalyzer Neutral = new();

    private readonly List<QueryToken> _tooCommon = [];
    private int _searchable;

    /// <summary>The node of a word or phrase behind a field; null when nothing is left of it.</summary>
    public QueryNode? Make(QueryToken token, QueryField? field)
    {
        if (field?.Kind == QueryFieldKind.Published)
            return Published(token);
        if (field?.Kind == QueryFieldKind.Language)
            return Language(token);

        var (text, isPrefix) = WithoutStars(token);
        var edits = 0;
        if (token.Kind == QueryTokenKind.Word && !isPrefix)
            (text, edits) = WithoutTilde(token, text);
        if (Words.Count(Neutral, text) == 0)
        {
            SayNoWord(token);
            return null;
        }
        _searchable++;
        if (field?.Kind == QueryFieldKind.Name)
            return Name(token, field, text, isPrefix, edits);
        if (isPrefix)
            return new PrefixNode(text, field?.Name);
        if (Words.Count(TextLanguage.English.Analyzer, text) == 0)
        {
            _searchable--;
            _tooCommon.Add(token);
        }
        if (token.Kind == QueryTokenKind.Near)
            return new NearNode(text, token.Gaps, field?.Name);
        if (edits > 0)
            return new FuzzyNode(text, edits, field?.Name);
        // A word that would be read as a sign once its star is gone stays in quotes.
        return token.Kind == QueryTokenKind.Phrase || text is "OR" or "AND" or "NOT"
            ? new PhraseNode(text, field?.Name)
            : new WordNode(text, field?.Name);
    }

    /// <summary>Says which words every text has, and how many others there are to search by.</summary>
    public void SayTooCommon()
    {
        if (_tooCommon.Count == 0)
            return;
        var first = _tooCommon[0];
        var last = _tooCommon[^1];
        var words = string.Join(
            ", ",
            _tooCommon.Select(token => $"\"{token.Text.Trim()}\"").Distinct(StringComparer.Ordinal)
        );
        var kind = _searchable switch
        {
            0 => NoticeKind.TooCommonNothingLeft,
            1 => NoticeKind.TooCommonOneLeft,
            _ => NoticeKind.TooCommonOthersLeft,
        };
        var length = last.StartChar + last.LengthChars - first.StartChar;
        diagnostics.Add(new(first.StartChar, length, kind, words, $"{_searchable}"));
    }

    private NameNode Name(QueryToken token, QueryField field, string text, bool isPrefix, int edits)
    {
        if (edits > 0 || token.Kind == QueryTokenKind.Near)
            Say(token, NoticeKind.TildeOnName, field.Name);
        return new NameNode(field, text, isPrefix);
    }

    // word~ is what is written almost so; how far off it may be goes by its length unless a number says it.
    private (string Text, int Edits) WithoutTilde(QueryToken token, string text)
    {
        var tilde = text.LastIndexOf('~');
        var number = text.AsSpan(tilde + 1);
        if (tilde <= 0 || number.ContainsAnyExceptInRange('0', '9'))
            return (text, 0);
        var word = text[..tilde];
        if (number.IsEmpty)
            return (word, Math.Min(word.Length / 3, FuzzyQuery.MostEdits));
        var edits = number is "0" or "1" or "2" ? number[0] - '0' : FuzzyQuery.MostEdits + 1;
        if (edits <= FuzzyQuery.MostEdits)
            return (word, edits);
        Say(token, NoticeKind.TooManyLetters, $"{FuzzyQuery.MostEdits}");
        return (word, FuzzyQuery.MostEdits);
    }

    // A star ends a word that is only begun; anywhere else it means nothing.
    private (string Text, bool IsPrefix) WithoutStars(QueryToken token)
    {
        if (token.Kind != QueryTokenKind.Word)
            return (token.Text, false);
        var text = token.Text.TrimStart('*');
        if (text.Length > 0 && text.Length < token.Text.Length)
        {
            Say(token, NoticeKind.StarInFront);
            text = text[(text.LastIndexOf(':') + 1)..].TrimStart('-', '+');
        }
        var star = text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            return (text, false);
        var begun = text[..star];
        if (text.AsSpan(star).Trim('*').Length > 0)
            Say(token, NoticeKind.StarWithin, begun);
        return (begun, true);
    }

    private QueryNode? Published(QueryToken token)
    {
        var text = token.Text.Trim();
        if (text.ToLowerInvariant() is "none" or "unknown")
            return new UndatedNode();
        if (!DateSpan.TryParse(text, out var span))
        {
            Say(token, NoticeKind.NoDate, text);
            return null;
        }
        if (!span.IsReversed)
            return new PublishedNode(span);
        Say(token, NoticeKind.DatesReversed, text);
        return new PublishedNode(span.Reversed());
    }

    private LanguageNode? Language(QueryToken token)
    {
        var code = LanguageNames.CodeOf(token.Text);
        if (code is null)
            Say(token, NoticeKind.NoLanguage, token.Text);
        return code is null ? null : new LanguageNode(code);
    }

    private void SayNoWord(QueryToken token)
    {
        var kind = token switch
        {
            { Kind: QueryTokenKind.Phrase or QueryTokenKind.Near } => NoticeKind.QuotesEmpty,
            { Text: var text } when text.Trim('*').Length == 0 => NoticeKind.StarAlone,
            _ => NoticeKind.NoWord,
        };
        Say(token, kind, token.Text);
    }

    private void Say(QueryToken token, NoticeKind kind, params string[] values) =>
        diagnostics.Add(new(token.StartChar, token.LengthChars, kind, values));
}
