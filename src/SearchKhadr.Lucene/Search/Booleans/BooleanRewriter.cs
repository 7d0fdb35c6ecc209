using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Booleans;

/// <summary>Brings a boolean query into a plainer form with the same matches and scores.</summary>
/// <remarks><b>Source</b> The steps of Lucene 8.7 <c>BooleanQuery.rewrite</c> and their order, which decides how scores are rounded.</remarks>
internal static class BooleanRewriter
{
    public static Query Rewrite(BooleanQuery query, IndexReader reader) =>
        Single(query)
        ?? RewriteClauses(query, reader)
        ?? DropRepeatedFilters(query)
        ?? FindContradiction(query)
        ?? DropNeedlessFilters(query)
        ?? RequireFilteredShoulds(query)
        ?? MergeRepeated(query, Occur.Should)
        ?? MergeRepeated(query, Occur.Must)
        ?? ScoreAllDocumentsAlike(query)
        ?? Flatten(query)
        ?? query;

    /// <summary>The same matches with clauses that only score left out.</summary>
    public static BooleanQuery WithoutScoring(BooleanQuery query)
    {
        var required = query.Clauses.Any(clause => clause.Occur is Occur.Must or Occur.Filter);
        var keepShould = query.MinimumShouldMatch > 0 || !required;
        return query with
        {
            Clauses =
            [
                .. query
                    .Clauses.Where(clause => keepShould || clause.Occur != Occur.Should)
                    .Select(clause =>
                        clause.Occur == Occur.Must ? clause with { Occur = Occur.Filter } : clause
                    ),
            ],
        };
    }

    private static Query? Single(BooleanQuery query)
    {
        if (query.Clauses.Count == 0)
            return new MatchNoDocsQuery();
        if (query.Clauses.Count > 1)
            return null;
        var clause = query.Clauses[0];
        if (query.MinimumShouldMatch == 1 && clause.Occur == Occur.Should)
            return clause.Query;
        if (query.MinimumShouldMatch != 0)
            return null;
        return clause.Occur switch
        {
            Occur.Should or Occur.Must => clause.Query,
            Occur.Filter => new BoostQuery(new ConstantScoreQuery(clause.Query), 0),
            _ => new MatchNoDocsQuery(),
        };
    }

    private static Query? RewriteClauses(BooleanQuery query, IndexReader reader)
    {
        BooleanClause[]? changed = null;
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            var rewritten = clause.Query.Rewrite(reader);
            if (ReferenceEquals(rewritten, clause.Query))
                continue;
            changed ??= [.. query.Clauses];
            changed[i] = clause with { Query = rewritten };
        }
        return changed is null ? null : query with { Clauses = changed };
    }

    private static Query? DropRepeatedFilters(BooleanQuery query)
    {
        var seen = new HashSet<BooleanClause>();
        var kept = query
            .Clauses.Where(clause => clause.Occur is Occur.Must or Occur.Should || seen.Add(clause))
            .ToArray();
        return kept.Length == query.Clauses.Count ? null : query with { Clauses = kept };
    }

    private static Query? FindContradiction(BooleanQuery query)
    {
        var excluded = query.Of(Occur.MustNot);
        if (excluded.Count == 0)
            return null;
        var required = query.Of(Occur.Must).Concat(query.Of(Occur.Filter)).ToHashSet();
        return excluded.Exists(required.Contains) || excluded.Contains(new MatchAllDocsQuery())
            ? new MatchNoDocsQuery()
            : null;
    }

    private static Query? DropNeedlessFilters(BooleanQuery query)
    {
        var filters = query.Of(Occur.Filter);
        var musts = query.Of(Occur.Must);
        var all = new MatchAllDocsQuery();
        var kept = filters.Where(filter => !musts.Contains(filter)).ToList();
        if (filters.Count > 1 || musts.Count > 0)
            kept.Remove(all);
        return kept.Count == filters.Count
            ? null
            : query with
            {
                Clauses =
                [
                    .. query.Clauses.Where(clause => clause.Occur != Occur.Filter),
                    .. kept.Select(filter => new BooleanClause(filter, Occur.Filter)),
                ],
            };
    }

    private static Query? RequireFilteredShoulds(BooleanQuery query)
    {
        var both = query.Of(Occur.Filter).Intersect(query.Of(Occur.Should)).ToHashSet();
        if (both.Count == 0)
            return null;
        var clauses = new List<BooleanClause>(query.Clauses.Count);
        var minimum = query.MinimumShouldMatch;
        foreach (var clause in query.Clauses)
        {
            if (!both.Contains(clause.Query))
            {
                clauses.Add(clause);
            }
            else if (clause.Occur == Occur.Should)
            {
                clauses.Add(new BooleanClause(clause.Query, Occur.Must));
                minimum--;
            }
        }
        return new BooleanQuery(clauses, Math.Max(0, minimum));
    }

    private static Query? MergeRepeated(BooleanQuery query, Occur occur)
    {
        if (occur == Occur.Should && query.MinimumShouldMatch > 1)
            return null;
        var boosts = new Dictionary<Query, double>();
        var order = new List<Query>();
        var count = 0;
        foreach (var clause in query.Of(occur))
        {
            var inner = clause;
            var boost = 1.0;
            for (; inner is BoostQuery boosted; inner = boosted.Query)
                boost *= boosted.Boost;
            if (!boosts.TryGetValue(inner, out var sum))
                order.Add(inner);
            boosts[inner] = sum + boost;
            count++;
        }
        if (order.Count == count)
            return null;
        var merged = order.Select(inner =>
        {
            var boost = (float)boosts[inner];
            return new BooleanClause(boost == 1f ? inner : new BoostQuery(inner, boost), occur);
        });
        return query with { Clauses = [.. merged, .. query.Clauses.Where(clause => clause.Occur != occur)] };
    }

    private static Query? ScoreAllDocumentsAlike(BooleanQuery query)
    {
        var musts = query.Of(Occur.Must);
        if (musts.Count != 1 || query.Of(Occur.Filter).Count == 0)
            return null;
        var boosted = musts[0] as BoostQuery;
        if ((boosted?.Query ?? musts[0]) is not MatchAllDocsQuery)
            return null;
        Query rest = new ConstantScoreQuery(
            new BooleanQuery([
                .. query.Clauses.Where(clause => clause.Occur is Occur.Filter or Occur.MustNot),
            ])
        );
        if (boosted is not null && boosted.Boost != 1f)
            rest = new BoostQuery(rest, boosted.Boost);
        return query with
        {
            Clauses =
            [
                new BooleanClause(rest, Occur.Must),
                .. query.Clauses.Where(clause => clause.Occur == Occur.Should),
            ],
        };
    }

    private static Query? Flatten(BooleanQuery query)
    {
        if (query.MinimumShouldMatch > 1 || !query.Clauses.Any(IsNestedDisjunction))
            return null;
        var clauses = query.Clauses.SelectMany(clause =>
            IsNestedDisjunction(clause) ? ((BooleanQuery)clause.Query).Clauses : [clause]
        );
        return query with { Clauses = [.. clauses] };

        static bool IsNestedDisjunction(BooleanClause clause) =>
            clause is { Occur: Occur.Should, Query: BooleanQuery { MinimumShouldMatch: <= 1 } inner }
            && inner.Clauses.All(part => part.Occur == Occur.Should);
    }
}
