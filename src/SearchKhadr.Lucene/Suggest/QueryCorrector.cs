using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Suggest;

/// <summary>Proposes other spellings of several words that are found together.</summary>
/// <remarks>
/// Every word may stay as it is, if a document has it, or become one of its spellings; choices are tried nearest first,
/// and only those that have hits are proposed.
/// <b>Threads</b> Safe for any number at once.
/// </remarks>
/// <param name="searcher">Answers over the index.</param>
/// <param name="options">Which spellings; Lucene's defaults where null.</param>
public sealed class QueryCorrector(IndexSearcher searcher, SpellingOptions? options = null)
{
    private const int SpellingsOfAWord = 5;

    private readonly SpellChecker _spelling = new(searcher, options);

    /// <summary>How many choices of words are looked up at most.</summary>
    public int MaxTries { get; init; } = 50;

    /// <summary>Corrections of some words.</summary>
    /// <param name="field">The field whose terms the words are spelt like.</param>
    /// <param name="words">The words, as terms of the field would be.</param>
    /// <param name="queryOf">The query for other words in their place.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Words with hits, never those given. <b>Shape</b> The nearest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IReadOnlyList<Correction> Correct(
        string field,
        IReadOnlyList<string> words,
        Func<IReadOnlyList<string>, Query> queryOf,
        int count,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var spellings = words.Select(word => Spellings(field, word)).ToArray();
        var found = new List<Correction>();
        var tries = 0;
        foreach (var (choice, score) in BestFirst(spellings))
        {
            if (found.Count == count || tries++ == MaxTries)
                break;
            string[] chosen = [.. choice.Select((place, word) => spellings[word][place].Text)];
            if (chosen.SequenceEqual(words, StringComparer.Ordinal))
                continue;
            var query = queryOf(chosen);
            var hits = searcher.Count(query, cancellation);
            if (hits > 0)
                found.Add(new Correction(chosen, query, hits, score));
        }
        return found;
    }

    /// <summary>What a word may become, nearest first; itself where nothing else is known.</summary>
    private SpellingSuggestion[] Spellings(string field, string word)
    {
        var docFreq = TermStates.Look(searcher.Reader, new Term(field, word)).DocFreq;
        var others = _spelling.Suggest(field, word, SpellingsOfAWord, SpellingMode.Always);
        return docFreq > 0 || others.Count == 0
            ? [new SpellingSuggestion(word, 1f, docFreq), .. others]
            : [.. others];
    }

    /// <summary>All choices of one spelling a word, the nearest first.</summary>
    private static IEnumerable<(int[] Choice, float Score)> BestFirst(SpellingSuggestion[][] spellings)
    {
        var queue = new PriorityQueue<int[], float>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Enqueue(new int[spellings.Length]);
        while (queue.TryDequeue(out var choice, out var negated))
        {
            yield return (choice, -negated);
            for (var word = 0; word < choice.Length; word++)
            {
                if (choice[word] + 1 == spellings[word].Length)
                    continue;
                int[] next = [.. choice];
                next[word]++;
                Enqueue(next);
            }
        }

        void Enqueue(int[] choice)
        {
            if (!seen.Add(string.Join(',', choice)))
                return;
            var score = 1f;
            for (var word = 0; word < choice.Length; word++)
                score *= spellings[word][choice[word]].Score;
            queue.Enqueue(choice, -score);
        }
    }
}
