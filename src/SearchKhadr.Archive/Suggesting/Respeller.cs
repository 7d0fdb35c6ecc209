using System.Text;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Analysis.Variants;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Suggest;

namespace SearchKhadr.Archive.Suggesting;

/// <summary>Spells a typed text as the archive does, where it has words that the archive lacks.</summary>
/// <remarks>
/// The index keeps stems and marked forms, which no reader would know; what is proposed is a word as some article
/// writes it.
/// </remarks>
internal sealed class Respeller(OpenIndex index)
{
    private const int MostWords = 12;
    private const int MostUnknown = 2;
    private const int SpellingsOfAWord = 8;

    private static readonly NeutralAnalyzer Neutral = new();
    private static readonly string[] Parts =
    [
        SearchableParts.Body,
        SearchableParts.Headline,
        SearchableParts.Comments,
    ];

    private readonly SpellChecker _checker = new(index.Searcher);

    /// <summary>The text with each unknown word spelt otherwise, as often as that has hits; nearest spellings first.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="isSent">Whether its last word is whole, and not perhaps only begun.</param>
    /// <param name="limit">How many spellings at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public IReadOnlyList<Suggestion> Respell(
        string typed,
        bool isSent,
        int limit,
        CancellationToken cancellation
    )
    {
        Word[] words = [.. Words.Of(Neutral, typed).Select(word => BehindField(typed, word))];
        if (words.Length is 0 or > MostWords)
            return [];
        Word[] unknown = [.. words.Where(word => IsLookedFor(typed, word) && !IsKnown(typed, word, isSent))];
        if (unknown.Length is 0 or > MostUnknown)
            return [];
        var texts = new List<string> { typed };
        foreach (var word in unknown.Reverse())
        {
            cancellation.ThrowIfCancellationRequested();
            var spellings = SpellingsOf(typed[word.StartChar..word.EndChar], limit);
            texts =
            [
                .. texts.SelectMany(text =>
                    spellings.Select(other => text[..word.StartChar] + other + text[word.EndChar..])
                ),
            ];
        }
        return
        [
            .. texts
                .Distinct(StringComparer.Ordinal)
                .Take(limit)
                .Select(text => new Suggestion(text, Hits(text, cancellation)))
                .Where(suggestion => suggestion.Count > 0),
        ];
    }

    // A colon may stand within a word, and a field's name before one.
    private static Word BehindField(string typed, Word word) =>
        word with
        {
            StartChar = typed.LastIndexOf(':', word.EndChar - 1, word.EndChar - word.StartChar)
                is >= 0
                    and var colon
                ? colon + 1
                : word.StartChar,
        };

    // A field's name, a word that is left out and one that already stands for others are as they are meant.
    private static bool IsLookedFor(string typed, Word word) =>
        (word.EndChar == typed.Length || typed[word.EndChar] is not (':' or '*' or '~'))
        && (word.StartChar == 0 || typed[word.StartChar - 1] != '-')
        && typed[word.StartChar..word.EndChar] is not ("OR" or "AND" or "NOT");

    private bool IsKnown(string typed, Word word, bool isSent)
    {
        var text = typed[word.StartChar..word.EndChar];
        var isBegun = !isSent && word.EndChar == typed.Length;
        return index.Vocabulary.Languages.Any(language => IsKnown(language, text, isBegun));
    }

    private bool IsKnown(TextLanguage language, string text, bool isBegun)
    {
        var terms = Words.Of(language.Analyzer, text);
        if (terms.Count == 0)
            return true;
        foreach (var part in Parts)
        {
            var field = language.Field(part);
            if (terms.All(term => index.Vocabulary.Forms(field, term.Term).Count > 0))
                return true;
            if (isBegun && Begins(field, Encoding.UTF8.GetBytes(text.ToLowerInvariant())))
                return true;
        }
        return false;
    }

    private bool Begins(string field, byte[] prefix)
    {
        foreach (var leaf in index.Reader.Leaves)
        {
            if (
                leaf.Reader.Terms(field)?.Open() is { } terms
                && terms.SeekCeil(prefix) != SeekStatus.End
                && terms.Term.StartsWith(prefix)
            )
                return true;
        }
        return false;
    }

    private string[] SpellingsOf(string word, int limit)
    {
        var typed = Folding.Fold(word);
        var found =
            from language in index.Vocabulary.Languages
            where language.HasWords
            let terms = Words.Of(language.Analyzer, word)
            where terms.Count == 1
            from field in (string[])[language.Field(Parts[0]), language.Field(Parts[1])]
            from spelling in _checker.Suggest(field, terms[0].Term, SpellingsOfAWord)
            where TermMarks.Without(spelling.Text).Length == spelling.Text.Length
            orderby spelling.Score descending, spelling.DocFreq descending
            select (field, spelling.Text);
        return
        [
            .. found
                .DistinctBy(spelling => spelling.Text, StringComparer.Ordinal)
                .Take(limit)
                .Select(spelling => AsWritten(spelling.field, spelling.Text))
                .OfType<string>()
                // Stems are near one another where their words need not be.
                .Where(written => Slips.MayMean(typed, Folding.Fold(written)))
                .Select(written => LikeTyped(written, word)),
        ];
    }

    // A stem becomes the word that some article has it from.
    private string? AsWritten(string field, string term)
    {
        var query = new TermQuery(field, term);
        var found = index.Searcher.Search(query, 1, new SearchOptions { ExactTotal = false });
        if (found.Hits is not [var hit])
            return null;
        var (_, article, language) = StoredArticle.Read(index.Reader, hit.DocId);
        var texts = new FoundTexts(article, language, index.Searcher.Matcher(query).Match(hit.DocId));
        return Parts
            .SelectMany(texts.Marked)
            .SelectMany(text => text.Runs)
            .Where(run => run.IsHit)
            .Select(run => run.Text)
            .FirstOrDefault();
    }

    private static string LikeTyped(string written, string typed) =>
        typed.Any(char.IsUpper) ? written : written.ToLowerInvariant();

    private int Hits(string text, CancellationToken cancellation)
    {
        var query = QueryCompiler.Compile(
            QueryParser.Parse(text).Root,
            SearchableParts.All,
            SearchedDocuments.ArticlesOf(index)
        );
        return query is null ? 0 : index.Searcher.Count(query, cancellation);
    }
}
