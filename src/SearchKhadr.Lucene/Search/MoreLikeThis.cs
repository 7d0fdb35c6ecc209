using System.Runtime.InteropServices;
using System.Text;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Makes queries for documents that share their telling words with a document or text.</summary>
/// <remarks>
/// A document's words are those of its term vectors, or else of its stored text, analysed again.
/// <b>Source</b> Lucene 8.7 <c>MoreLikeThis</c>.
/// </remarks>
/// <param name="reader">The index.</param>
/// <param name="analyzer">Takes texts apart; null where every field has term vectors.</param>
/// <param name="options">Which words count; Lucene's defaults where null.</param>
public sealed class MoreLikeThis(
    IndexReader reader,
    Analyzer? analyzer = null,
    MoreLikeThisOptions? options = null
)
{
    private readonly MoreLikeThisOptions _options = options ?? new MoreLikeThisOptions();

    /// <summary>A query for documents like one of the index, which itself matches too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    /// <exception cref="InvalidOperationException">A field has no term vectors, and there is no analyzer.</exception>
    public Query Like(int docId, params IEnumerable<string> fields) => Query(Terms(docId, fields));

    /// <summary>A query for documents like a text, as that of a field.</summary>
    /// <exception cref="InvalidOperationException">There is no analyzer.</exception>
    public Query LikeText(string field, string text) => Query(TermsOfText(field, text));

    /// <summary>The telling words of a document of the index. <b>Shape</b> The most telling first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    /// <exception cref="InvalidOperationException">A field has no term vectors, and there is no analyzer.</exception>
    public IReadOnlyList<InterestingTerm> Terms(int docId, params IEnumerable<string> fields)
    {
        var leaf = reader.Leaf(docId);
        var vectors = leaf.Reader.TermVectors(docId - leaf.DocBase);
        var counts = new Dictionary<Term, int>();
        foreach (var field in fields)
        {
            if (vectors?.Terms(field) is { } vector)
            {
                CountVector(field, vector.Open(), counts);
                continue;
            }
            foreach (var text in reader.Document(docId, new HashSet<string>([field])).Texts(field))
                CountText(field, text, counts);
        }
        return Best(counts);
    }

    /// <summary>The telling words of a text, as that of a field. <b>Shape</b> The most telling first.</summary>
    /// <exception cref="InvalidOperationException">There is no analyzer.</exception>
    public IReadOnlyList<InterestingTerm> TermsOfText(string field, string text)
    {
        var counts = new Dictionary<Term, int>();
        CountText(field, text, counts);
        return Best(counts);
    }

    private BooleanQuery Query(IReadOnlyList<InterestingTerm> terms) =>
        BooleanQuery.Any(
            terms.Select(term =>
                _options.Boost is { } boost
                    ? (Query)new BoostQuery(new TermQuery(term.Term), boost * term.Score / terms[^1].Score)
                    : new TermQuery(term.Term)
            )
        );

    private void CountVector(string field, TermsEnum terms, Dictionary<Term, int> counts)
    {
        while (terms.MoveNext())
            Count(new Term(field, terms.Term.ToArray()), (int)terms.TotalTermFreq, counts);
    }

    private void CountText(string field, string text, Dictionary<Term, int> counts)
    {
        if (analyzer is null)
            throw new InvalidOperationException(
                $"the field {field} has no term vectors, so its text needs an analyzer"
            );
        var stream = analyzer.Open(field);
        stream.Reset(text.AsMemory());
        for (var left = _options.MaxTokens; left > 0 && stream.MoveNext(); left--)
            Count(new Term(field, stream.Term.ToString()), 1, counts);
    }

    private void Count(Term term, int times, Dictionary<Term, int> counts)
    {
        var length = Encoding.UTF8.GetCharCount(term.Bytes.Span);
        if (length >= _options.MinWordLength && length <= _options.MaxWordLength)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += times;
    }

    private List<InterestingTerm> Best(Dictionary<Term, int> counts)
    {
        var found = new List<InterestingTerm>();
        var docCounts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (term, termFreq) in counts)
        {
            if (termFreq < _options.MinTermFreq)
                continue;
            var docFreq = TermStates.Look(reader, term).DocFreq;
            if (docFreq == 0 || docFreq < _options.MinDocFreq || docFreq > _options.MaxDocFreq)
                continue;
            if (!docCounts.TryGetValue(term.Field, out var docCount))
                docCounts.Add(term.Field, docCount = DocCount(term.Field));
            var idf = (float)(Math.Log((docCount + 1) / (double)(docFreq + 1)) + 1.0);
            found.Add(new InterestingTerm(term, termFreq * idf, termFreq, docFreq));
        }
        found.Sort(MoreTelling);
        if (found.Count > _options.MaxTerms)
            found.RemoveRange(_options.MaxTerms, found.Count - _options.MaxTerms);
        return found;
    }

    private long DocCount(string field) =>
        reader.Leaves.Sum(leaf => (long)(leaf.Reader.Terms(field)?.DocCount ?? 0));

    private static int MoreTelling(InterestingTerm left, InterestingTerm right)
    {
        var byScore = right.Score.CompareTo(left.Score);
        return byScore != 0 ? byScore : Term.Compare(left.Term, right.Term);
    }
}
