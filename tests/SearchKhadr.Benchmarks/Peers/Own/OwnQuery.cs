using SearchKhadr.Analysis.English;
using SearchKhadr.Benchmarks.Peers.Queries;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Benchmarks.Peers.Own;

/// <summary>Makes of what is asked a query of this project's engine.</summary>
internal static class OwnQuery
{
    private const string Text = "text";

    public static Query Of(BenchQuery asked)
    {
        var clauses = new List<BooleanClause>();
        Add(asked.Must.Select(word => new TermQuery(Text, Stem(word))), Occur.Must);
        Add(asked.Should.Select(word => new TermQuery(Text, Stem(word))), Occur.Should);
        Add(asked.Not.Select(word => new TermQuery(Text, Stem(word))), Occur.MustNot);
        if (asked.Phrase.Count > 0)
            Add([new PhraseQuery(Text, asked.Phrase.Select(Stem))], Occur.Must);
        if (asked.Prefix.Length > 0)
            Add([new PrefixQuery(Text, asked.Prefix)], Occur.Must);
        if (asked.Outlet.Length > 0)
            Add([new TermQuery("outlet", asked.Outlet)], Occur.Filter);
        if (asked.FirstDay > 0)
            Add([PointRangeQuery.OfInt32("day", asked.FirstDay, asked.LastDay)], Occur.Filter);
        return clauses is [{ Occur: Occur.Must } single] ? single.Query : new BooleanQuery(clauses);

        void Add(IEnumerable<Query> queries, Occur occur) =>
            clauses.AddRange(queries.Select(query => new BooleanClause(query, occur)));
    }

    private static string Stem(string word)
    {
        var tokens = new EnglishAnalyzer().Open(Text);
        tokens.Reset(word.AsMemory());
        return tokens.MoveNext() ? tokens.Term.ToString() : word;
    }
}
