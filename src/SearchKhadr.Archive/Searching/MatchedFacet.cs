using SearchKhadr.Archive.Querying;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>The facet of the parts in which a word of the search stands.</summary>
/// <remarks>It is kept nowhere: each part's documents are found by a query.</remarks>
internal sealed class MatchedFacet : FacetSource
{
    private readonly Dictionary<string, Query> _parts = new(StringComparer.Ordinal);

    /// <summary>Takes what is looked for.</summary>
    /// <param name="root">What was typed; null for nothing, which stands in no part.</param>
    /// <param name="parts">The parts that plain words are looked for in.</param>
    /// <param name="documents">What is searched.</param>
    public MatchedFacet(QueryNode? root, IReadOnlyList<string> parts, SearchedDocuments documents)
        : base(FacetNames.Matched)
    {
        foreach (var part in SearchableParts.All)
        {
            var words = WordsInPart.Of(root, part, parts.Contains(part, StringComparer.Ordinal));
            if (QueryCompiler.Compile(words, [part], documents) is { } query)
                _parts.Add(part, query);
        }
    }

    /// <inheritdoc/>
    public override string Normalize(string value) => value;

    /// <inheritdoc/>
    public override Query AnyOf(IReadOnlyCollection<string> values)
    {
        var queries = values.Select(_parts.GetValueOrDefault).OfType<Query>().ToArray();
        return queries.Length == 0 ? new MatchNoDocsQuery() : BooleanQuery.Any(queries);
    }

    /// <inheritdoc/>
    public override Dictionary<string, int> Count(
        OpenIndex index,
        DocSet docs,
        IReadOnlySet<string> leftOut,
        CancellationToken cancellation
    )
    {
        var found = _parts
            .Select(part =>
                (
                    Name: part.Key,
                    Docs: index.Searcher.Collect(part.Value, cancellation),
                    IsLeftOut: leftOut.Contains(part.Key)
                )
            )
            .ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, own, _) in found)
        {
            var others = found.Where(part => part.IsLeftOut && part.Name != name).Select(part => part.Docs);
            var count = DocSets.Count(index.Reader, docs, own, [.. others]);
            if (count > 0)
                counts.Add(name, count);
        }
        return counts;
    }
}
