using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>Puts the scorers of clauses together.</summary>
/// <remarks><b>Source</b> Lucene 8.7 <c>Boolean2ScorerSupplier</c>: the tree decides where sums are rounded.</remarks>
internal sealed class BooleanWeight : Weight
{
    private readonly ScoreMode _mode;
    private readonly int _minimumShouldMatch;
    private readonly (Occur Occur, Weight Weight)[] _clauses;
    private readonly Lazy<(Occur Occur, Weight Weight)[]> _matching;

    public BooleanWeight(
        BooleanQuery query,
        BooleanQuery plan,
        IndexSearcher searcher,
        ScoreMode mode,
        float boost
    )
        : base(query)
    {
        _mode = mode;
        _minimumShouldMatch = plan.MinimumShouldMatch;
        _clauses = Weigh(plan, searcher, mode, boost);
        // Clauses that no score needs are left out of the plan, but they still match somewhere.
        _matching = ReferenceEquals(plan, query)
            ? new(_clauses)
            : new(() => Weigh(query, searcher, mode, boost));
    }

    public override Scorer? Scorer(LeafContext leaf)
    {
        var musts = new List<Scorer>();
        var filters = new List<Scorer>();
        var shoulds = new List<Scorer>();
        var excluded = new List<Scorer>();
        foreach (var (occur, weight) in _clauses)
        {
            var scorer = weight.Scorer(leaf);
            if (scorer is null && occur is Occur.Must or Occur.Filter)
                return null;
            if (scorer is not null)
                ListOf(occur).Add(scorer);
        }
        var minimum = _minimumShouldMatch;
        if (shoulds.Count < minimum)
            return null;
        if (shoulds.Count == minimum)
        {
            musts.AddRange(shoulds);
            shoulds.Clear();
            minimum = 0;
        }
        return Combine(musts, filters, shoulds, excluded, minimum);

        List<Scorer> ListOf(Occur occur) =>
            occur switch
            {
                Occur.Must => musts,
                Occur.Filter => filters,
                Occur.Should => shoulds,
                _ => excluded,
            };
    }

    public override bool Matches(LeafContext leaf, int doc, List<MatchHit> hits)
    {
        var before = hits.Count;
        bool required = false,
            failed = false;
        var shoulds = 0;
        foreach (var (occur, weight) in _matching.Value)
        {
            var matches =
                occur == Occur.MustNot ? weight.Matches(leaf, doc, []) : weight.Matches(leaf, doc, hits);
            required |= occur is Occur.Must or Occur.Filter;
            failed |= occur == Occur.MustNot ? matches : occur != Occur.Should && !matches;
            if (occur == Occur.Should && matches)
                shoulds++;
        }
        if (!failed && shoulds >= Math.Max(_minimumShouldMatch, required ? 0 : 1))
            return true;
        hits.RemoveRange(before, hits.Count - before);
        return false;
    }

    private Scorer? Combine(
        List<Scorer> musts,
        List<Scorer> filters,
        List<Scorer> shoulds,
        List<Scorer> excluded,
        int minimum
    )
    {
        if (musts.Count + filters.Count == 0)
            return shoulds.Count == 0 ? null : Exclude(Optional(shoulds, minimum), excluded);
        if (shoulds.Count == 0)
            return Exclude(Required(musts, filters), excluded);
        var required = Exclude(Required(musts, filters), excluded);
        var optional = Optional(shoulds, minimum);
        return minimum > 0
            ? new ConjunctionScorer([required, optional], [required, optional], _mode)
            : new ReqOptScorer(required, optional, _mode);
    }

    private Scorer Required(List<Scorer> musts, List<Scorer> filters)
    {
        if (musts.Count + filters.Count > 1)
            return new ConjunctionScorer([.. filters, .. musts], [.. musts], _mode);
        return musts.Count == 1 ? musts[0] : new ConstantScorer(filters[0], 0, _mode);
    }

    private Scorer Optional(List<Scorer> shoulds, int minimum)
    {
        if (shoulds.Count == 1)
            return shoulds[0];
        return _mode == ScoreMode.Top && minimum <= 1
            ? new MaxScoreDisjunctionScorer([.. shoulds])
            : new DisjunctionSumScorer([.. shoulds], Math.Max(1, minimum), _mode);
    }

    private static Scorer Exclude(Scorer main, List<Scorer> excluded)
    {
        if (excluded.Count == 0)
            return main;
        return new ExclusionScorer(
            main,
            excluded.Count == 1 ? excluded[0] : new DisjunctionSumScorer([.. excluded], 1, ScoreMode.None)
        );
    }

    private static (Occur Occur, Weight Weight)[] Weigh(
        BooleanQuery query,
        IndexSearcher searcher,
        ScoreMode mode,
        float boost
    ) =>
        [
            .. query.Clauses.Select(clause =>
                (
                    clause.Occur,
                    clause.Query.CreateWeight(
                        searcher,
                        clause.Occur is Occur.Must or Occur.Should ? mode : ScoreMode.None,
                        boost
                    )
                )
            ),
        ];
}
