using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Highlighting;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Reading;

/// <summary>Tells of each mark in an article which of the things that were typed it is.</summary>
/// <remarks>
/// Each word, phrase or beginning is looked for by itself; the marks are still those of the whole query, so that what an
/// excluded or failing part of it would match is none.
/// <b>Cost</b> A seek in the index for each thing typed; nothing is read twice.
/// </remarks>
internal sealed class TermHits
{
    /// <summary>More things than this have no colour of their own; nobody could tell them apart.</summary>
    public const int MostTerms = 12;

    private readonly List<string> _labels = [];
    private readonly List<int> _counts = [];
    private readonly List<MatchHit> _all = [];
    private readonly Dictionary<string, List<Place>> _places = new(StringComparer.Ordinal);

    private TermHits() { }

    /// <summary>The things that were typed, in their order, each with its marks so far.</summary>
    public IReadOnlyList<FoundTerm> Terms =>
        [.. _labels.Select((label, i) => new FoundTerm(label, _counts[i]))];

    /// <summary>Whatever of the things that were typed stands in the article, whether or not it matches as a whole.</summary>
    public IReadOnlyList<MatchHit> All => _all;

    /// <summary>Looks for each thing that was typed in a document.</summary>
    public static TermHits Of(
        OpenIndex index,
        SearchPlan plan,
        int docId,
        Article article,
        TextLanguage language
    ) => new TermHits().Look(index, plan, docId, article, language);

    /// <summary>Says of each mark of a part's texts whose it is, and counts it.</summary>
    public IReadOnlyList<MarkedText> Name(string part, IReadOnlyList<MarkedText> texts)
    {
        if (_labels.Count == 0)
            return texts;
        var places = _places.GetValueOrDefault(part) ?? [];
        var next = 0;
        var named = new MarkedText[texts.Count];
        for (var i = 0; i < named.Length; i++)
            named[i] = Name(texts[i], i, places, ref next);
        return named;
    }

    private TermHits Look(OpenIndex index, SearchPlan plan, int docId, Article article, TextLanguage language)
    {
        var fields = SearchableParts
            .All.Select(part =>
                (part, language.Field(part), new FieldText(FoundTexts.TextsOf(article, part)))
            )
            .ToArray();
        foreach (var leaf in Leaves(plan.Parsed.Root).Distinct().Take(MostTerms))
        {
            // Of a word that is too common nothing is left to look for.
            if (QueryCompiler.Compile(leaf, plan.Parts, SearchedDocuments.ArticlesOf(index)) is not { } query)
                continue;
            var matches = index.Searcher.Matcher(query).Match(docId) ?? [];
            foreach (var (part, field, text) in fields)
                Add(part, _labels.Count, text.Locate(field, matches));
            _all.AddRange(matches);
            _labels.Add(leaf.ToString());
            _counts.Add(0);
        }
        foreach (var places in _places.Values)
            places.Sort(Place.Compare);
        return this;
    }

    private void Add(string part, int term, IReadOnlyList<FieldHit> hits)
    {
        if (hits.Count == 0)
            return;
        if (!_places.TryGetValue(part, out var places))
            _places.Add(part, places = []);
        places.AddRange(hits.Select(hit => new Place(hit.ValueIndex, hit.Range.Start, term, hit.Range.End)));
    }

    private MarkedText Name(MarkedText text, int value, List<Place> places, ref int next)
    {
        var runs = new MarkedRun[text.Runs.Count];
        var start = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            var run = text.Runs[i];
            var end = start + run.Text.Length;
            runs[i] = run.IsHit ? run with { Term = TermAt(value, start, end, places, ref next) } : run;
            start = end;
        }
        return new MarkedText(runs);
    }

    // Marks come in the order of places, and none meets another.
    private int? TermAt(int value, int start, int end, List<Place> places, ref int next)
    {
        while (next < places.Count && places[next].IsBefore(value, start))
            next++;
        if (next == places.Count || places[next].Value != value || places[next].Start >= end)
            return null;
        _counts[places[next].Term]++;
        return places[next].Term;
    }

    private static IEnumerable<QueryNode> Leaves(QueryNode? node) =>
        node switch
        {
            WordNode or PhraseNode or PrefixNode or NearNode or FuzzyNode => [node],
            AllNode all => all.Nodes.SelectMany(Leaves),
            AnyNode any => any.Nodes.SelectMany(Leaves),
            _ => [],
        };

    private readonly record struct Place(int Value, int Start, int Term, int End)
    {
        public bool IsBefore(int value, int start) => Value < value || (Value == value && End <= start);

        public static int Compare(Place left, Place right) =>
            (left.Value, left.Start, left.Term).CompareTo((right.Value, right.Start, right.Term));
    }
}
