using System.Globalization;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Archive.Dates;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
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

    private NameNode Name(QueryToken token, QueryField field, string text, bool isPrefix, int edits)
    {
        if (edits > 0 || token.Kind == QueryTokenKind.Near)
            Say(token, $"A ~ works on the words of a text, not on {field.Name}, and was left out.");
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
        Say(token, $"At most {FuzzyQuery.MostEdits} letters may differ; {FuzzyQuery.MostEdits} was taken.");
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
            Say(token, "A star works at the end of a word; the one before it was left out.");
            text = text[(text.LastIndexOf(':') + 1)..].TrimStart('-', '+');
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
            { Kind: QueryTokenKind.Phrase or QueryTokenKind.Near } =>
                "Quotation marks with no word between them were left out.",
            { Text: var text } when text.Trim('*').Length == 0 =>
                "A star with no word before it was left out.",
            _ => $"\"{token.Text}\" holds no word and was left out.",
        };
        Say(token, message);
    }

    private void Say(QueryToken token, string message) =>
        diagnostics.Add(new(token.StartChar, token.LengthChars, message));
}
