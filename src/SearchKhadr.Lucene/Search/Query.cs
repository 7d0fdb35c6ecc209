using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Collecting;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>What is looked for. Queries are values: two that look for the same are equal.</summary>
/// <remarks><b>Threads</b> Safe for any number at once.</remarks>
public abstract record Query : IDocumentSelection
{
    /// <inheritdoc/>
    public void Select(LeafReader segment, Action<int> found)
    {
        using var reader = new SingleSegmentReader(segment);
        new IndexSearcher(reader).Search(this, new SelectingCollector(found));
    }

    /// <summary>The same query in a plainer form; itself when there is none.</summary>
    internal virtual Query Rewrite(IndexReader reader) => this;

    /// <summary>Binds the query, which cannot be rewritten any more, to an index.</summary>
    internal abstract Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost);

    /// <summary>Repeats <see cref="Rewrite"/> until nothing changes.</summary>
    internal Query RewriteFully(IndexReader reader)
    {
        for (var query = this; ; )
        {
            var rewritten = query.Rewrite(reader);
            if (ReferenceEquals(rewritten, query))
                return query;
            query = rewritten;
        }
    }
}
