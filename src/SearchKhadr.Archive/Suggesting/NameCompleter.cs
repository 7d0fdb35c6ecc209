using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.Lucene.Suggest;

namespace SearchKhadr.Archive.Suggesting;

/// <summary>Completes the names of a column from any of their words on.</summary>
/// <remarks>
/// Each name is kept once from each of its words on, so that "news" finds "CBC News".
/// <b>Cost</b> Made once for a commit: a step an article and name. An answer takes a few seeks, whatever the size.
/// <b>Threads</b> Safe for any number at once.
/// </remarks>
internal sealed class NameCompleter
{
    // Parts the words from the name they are of; no name has it.
    private const char Parting = '\0';
    private const int MostWordsOfTail = 4;
    private const int ShortestTailChars = 3;
    private const int ShortestMisspelt = 4;

    private readonly Completions _beginnings;

    private NameCompleter(Completions beginnings) => _beginnings = beginnings;

    /// <summary>Takes the names that some articles have.</summary>
    public static NameCompleter Of(IndexReader reader, DocSet articles, string field) =>
        new(Completions.Build(FacetCounts.Of(reader, articles, field).Values.SelectMany(Beginnings)));

    /// <summary>Names that go on from the whole text, or else from its last words, the commonest first.</summary>
    public IReadOnlyList<Suggestion> Complete(IReadOnlyList<TypedWord> typed, int limit)
    {
        for (var first = 0; first < typed.Count; first++)
        {
            var prefix = TypedWord.Join(typed, first);
            var isTail = first > 0;
            if (isTail && (typed.Count - first > MostWordsOfTail || prefix.Length < ShortestTailChars))
                continue;
            if (
                Names(_beginnings.Complete(prefix, Enough(limit)), limit, typed[first]) is
                { Count: > 0 } names
            )
                return names;
        }
        var whole = TypedWord.Join(typed, 0);
        return whole.Length < ShortestMisspelt
            ? []
            : Names(_beginnings.CompleteNear(whole, Enough(limit)), limit, typed[0]);
    }

    // A name is met once for each of its words that begins so.
    private static int Enough(int limit) => limit * 3;

    private static List<Suggestion> Names(IReadOnlyList<Completion> found, int limit, TypedWord from) =>
        [
            .. found
                .Select(completion => new Suggestion(
                    completion.Text[(completion.Text.IndexOf(Parting, StringComparison.Ordinal) + 1)..],
                    (int)completion.Weight
                )
                {
                    StartChar = from.StartChar,
                })
                .DistinctBy(name => name.Text, StringComparer.Ordinal)
                .Take(limit),
        ];

    private static IEnumerable<Completion> Beginnings(FacetCount name)
    {
        var words = TypedWord.Of(name.Value);
        for (var first = 0; first < words.Count; first++)
            yield return new Completion(TypedWord.Join(words, first) + Parting + name.Value, name.Count);
    }
}
