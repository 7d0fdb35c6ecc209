using System.Text;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Search.Expanding;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Suggest;

/// <summary>Proposes spellings of a word that are terms of an index.</summary>
/// <remarks>
/// A spelling that only deleted documents have is not proposed.
/// <b>Threads</b> Safe for any number at once.
/// <b>Source</b> Lucene 8.7 <c>DirectSpellChecker</c>.
/// </remarks>
/// <param name="searcher">Answers over the index.</param>
/// <param name="options">Which spellings; Lucene's defaults where null.</param>
public sealed class SpellChecker(IndexSearcher searcher, SpellingOptions? options = null)
{
    private readonly SpellingOptions _options = options ?? new SpellingOptions();

    /// <summary>The best spellings of a word of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="word">The word as a term of the field would be: analysed, in lower case where the field is.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="mode">When to look at all.</param>
    /// <returns>Spellings other than the word. <b>Shape</b> The nearest first, then the commonest, then by order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public IReadOnlyList<SpellingSuggestion> Suggest(
        string field,
        string word,
        int count,
        SpellingMode mode = SpellingMode.WhenUnknown
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (word.EnumerateRunes().Count() < _options.MinWordLength)
            return [];
        var docFreq = TermStates.Look(searcher.Reader, new Term(field, word)).DocFreq;
        if (mode == SpellingMode.WhenUnknown && docFreq > 0)
            return [];
        if (docFreq > (int)Math.Ceiling(_options.MaxWordFrequency * searcher.Reader.MaxDoc))
            return [];
        var least = Math.Max(_options.MinDocFreq, mode == SpellingMode.MoreCommon ? docFreq + 1 : 1);

        var inspections = count * _options.Inspections;
        var found = Near(field, word, 1, inspections, least);
        if (_options.MaxEdits > 1 && found.Count < inspections)
            found = [.. found.Union(Near(field, word, _options.MaxEdits, inspections, least))];
        return
        [
            .. found
                .OrderByDescending(spelling => spelling.Score)
                .ThenByDescending(spelling => spelling.DocFreq)
                .ThenBy(spelling => spelling.Text, StringComparer.Ordinal)
                .Where(spelling => IsFound(field, spelling.Text))
                .Take(count),
        ];
    }

    private List<SpellingSuggestion> Near(string field, string word, int edits, int count, int leastDocFreq)
    {
        var prefix = Math.Max(_options.PrefixLength, edits - 1);
        var near = NearTerms.Find(searcher.Reader, field, word, edits, prefix, swaps: true, int.MaxValue);
        return
        [
            .. near.Where(term =>
                    term.Edits > 0 && term.DocFreq >= leastDocFreq && term.Similarity >= _options.Accuracy
                )
                .Take(count)
                .Select(term => new SpellingSuggestion(
                    Encoding.UTF8.GetString(term.Bytes),
                    term.Similarity,
                    term.DocFreq
                )),
        ];
    }

    /// <summary>Whether a document that is not deleted has a term.</summary>
    private bool IsFound(string field, string text) =>
        searcher.Reader.NumDocs == searcher.Reader.MaxDoc || searcher.Count(new TermQuery(field, text)) > 0;
}
