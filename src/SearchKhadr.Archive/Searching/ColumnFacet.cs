using System.Text;
using SearchKhadr.Archive.Querying;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Facets;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>A facet whose values stand in a column.</summary>
/// <param name="name">The facet.</param>
/// <param name="kind">What is searched.</param>
/// <param name="column">The field of an article.</param>
/// <param name="unknownTerm">What stands there, if anything, where the value is not known.</param>
internal sealed class ColumnFacet(
    string name,
    DocumentKind kind,
    string column,
    string unknownTerm = FacetValue.Unknown
) : FacetSource(name)
{
    private readonly string _field = kind.Field(column);

    /// <summary>All facets of this sort.</summary>
    public static IEnumerable<FacetSource> All(DocumentKind kind) =>
        [
            new ColumnFacet(FacetNames.Outlet, kind, FieldNames.Outlet),
            new ColumnFacet(FacetNames.Comments, kind, FieldNames.HasComments),
            new ColumnFacet(FacetNames.Section, kind, FieldNames.Section),
            new ColumnFacet(FacetNames.Byline, kind, FieldNames.Byline),
            new ColumnFacet(FacetNames.Language, kind, FieldNames.Language, LanguageNames.Undetermined),
            new ColumnFacet(FacetNames.Kind, kind, FieldNames.Kind),
            new ColumnFacet(FacetNames.Certainty, kind, FieldNames.Certainty),
        ];

    /// <inheritdoc/>
    public override string Normalize(string value) => ValueOf(TermOf(value));

    /// <inheritdoc/>
    public override Query AnyOf(IReadOnlyCollection<string> values)
    {
        var named = new TermInSetQuery(_field, values.Select(TermOf));
        return values.Contains(FacetValue.Unknown, StringComparer.Ordinal)
            ? BooleanQuery.Any(named, QueryCompiler.Unnamed(kind, column))
            : named;
    }

    /// <inheritdoc/>
    public override Dictionary<string, int> Count(
        OpenIndex index,
        DocSet docs,
        IReadOnlySet<string> leftOut,
        CancellationToken cancellation
    )
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (leftOut.Count == 0)
        {
            var all = FacetCounts.Of(index.Reader, docs, _field, cancellation);
            foreach (var value in all.Values)
                Add(counts, ValueOf(value.Value), value.Count);
            Add(counts, FacetValue.Unknown, all.MissingCount);
            return counts;
        }
        foreach (var leaf in index.Reader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            if (docs.Of(leaf) is { } set)
                Count(leaf.Reader.SortedSetDocValues(_field), set, leftOut, counts);
        }
        return counts;
    }

    private void Count(
        SortedSetDocValues? values,
        FixedBitSet docs,
        IReadOnlySet<string> leftOut,
        Dictionary<string, int> counts
    )
    {
        if (values is null)
        {
            Add(counts, FacetValue.Unknown, docs.Cardinality());
            return;
        }
        var isLeftOut = LeftOut(values, leftOut);
        var byOrd = new int[values.ValueCount];
        var own = new List<long>();
        var missing = 0;
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            if (!values.AdvanceExact(doc))
            {
                missing++;
                continue;
            }
            own.Clear();
            for (var ord = values.NextOrd(); ord >= 0; ord = values.NextOrd())
                own.Add(ord);
            var without = own.Count(ord => isLeftOut[ord]);
            foreach (var ord in own)
            {
                if (without == (isLeftOut[ord] ? 1 : 0))
                    byOrd[ord]++;
            }
        }
        Add(counts, FacetValue.Unknown, missing);
        for (var ord = 0; ord < byOrd.Length; ord++)
            Add(counts, ValueOf(Encoding.UTF8.GetString(values.LookupOrd(ord))), byOrd[ord]);
    }

    private bool[] LeftOut(SortedSetDocValues values, IReadOnlySet<string> leftOut)
    {
        var isLeftOut = new bool[values.ValueCount];
        foreach (var value in leftOut)
        {
            if (values.LookupTerm(Encoding.UTF8.GetBytes(TermOf(value))) is >= 0 and var ord)
                isLeftOut[ord] = true;
        }
        return isLeftOut;
    }

    private string TermOf(string value) =>
        value == FacetValue.Unknown ? unknownTerm : ArticleDocument.Clip(value);

    private string ValueOf(string term) => term == unknownTerm ? FacetValue.Unknown : term;

    private static void Add(Dictionary<string, int> counts, string value, int count)
    {
        if (count > 0)
            counts[value] = counts.GetValueOrDefault(value) + count;
    }
}
