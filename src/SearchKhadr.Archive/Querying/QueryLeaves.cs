using System.Globalization;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;

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
        if (Words.Count(Neutral, text) == 0)
        {
            SayNoWord(token);
            return null;
        }
        _searchable++;
        if (field?.Kind == QueryFieldKind.Name)
            return new NameNode(field, text, isPrefix);
        if (isPrefix)
            return new PrefixNode(text, field?.Name);
        if (Words.Count(TextLanguage.English.Analyzer, text) == 0)
        {
            _searchable--;
            _tooCommon.Add(token);
        }
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
        var left = _searchable switch
        {
            0 => "nothing is left to search for",
            1 => "1 word is left",
            var n => string.Create(CultureInfo.InvariantCulture, $"{n} words are left"),
        };
        diagnostics.Add(
            new(
                first.StartChar,
                last.StartChar + last.LengthChars - first.StartChar,
                $"Too common to be searched: {words}; {left}."
            )
        );
    }

    // A star ends a word that is only begun; anywhere else it means nothing.
    private (string Text, bool IsPrefix) WithoutStars(QueryToken token)
    {
        if (token.Kind == QueryTokenKind.Phrase)
            return (token.Text, false);
        var text = token.Text.TrimStart('*');
        if (text.Length > 0 && text.Length < token.Text.Length)
        {
            Say(token, "A star works at the end of a word; the one before it was left out.");
            text = text.TrimStart('-', '+');
            text = text[(text.LastIndexOf(':') + 1)..];
        }
        var star = text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            return (text, false);
        var begun = text[..star];
        if (text.AsSpan(star).Trim('*').Length > 0)
            Say(
                token,
                $"A star works at the end of a word; words that begin with \"{begun}\" were searched."
            );
        return (begun, true);
    }

    private QueryNode? Published(QueryToken token)
    {
        var text = token.Text.Trim();
        if (text.ToLowerInvariant() is "none" or "unknown")
            return new UndatedNode();
        if (!DateSpan.TryParse(text, out var span))
        {
            Say(
                token,
                $"\"{text}\" is no date and was left out; write 2010, 2009-02..2010-12, 2009.. or none."
            );
            return null;
        }
        if (!span.IsReversed)
            return new PublishedNode(span);
        Say(token, $"\"{text}\" ends before it begins; its ends were changed over.");
        return new PublishedNode(span.Reversed());
    }

    private LanguageNode? Language(QueryToken token)
    {
        var code = LanguageNames.CodeOf(token.Text);
        if (code is null)
            Say(
                token,
                $"\"{token.Text}\" is no language and was left out; write en, fr or another code of two letters."
            );
        return code is null ? null : new LanguageNode(code);
    }

    private void SayNoWord(QueryToken token)
    {
        var message = token switch
        {
            { Kind: QueryTokenKind.Phrase } => "Quotation marks with no word between them were left out.",
            { Text: var text } when text.Trim('*').Length == 0 =>
                "A star with no word before it was left out.",
            _ => $"\"{token.Text}\" holds no word and was left out.",
        };
        Say(token, message);
    }

    private void Say(QueryToken token, string message) =>
        diagnostics.Add(new(token.StartChar, token.LengthChars, message));
}
