using System.Globalization;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search.Combining;
using SearchKhadr.Lucene.Search.Scoring;

namespace SearchKhadr.Lucene.Search;

/// <summary>Documents that have a word in any of several fields, scored as if these were one field.</summary>
/// <remarks>
/// A word of a field of weight 3 counts as three words: its frequencies and lengths are summed before they are scored,
/// so that a word in the headline and in the body is not counted as two rare words. Several terms count as one word.
/// <b>Source</b> Lucene 8.7 <c>BM25FQuery</c>, in Lucene 9 <c>CombinedFieldQuery</c>; as in the latter, the length is
/// that of all fields. S. Robertson, H. Zaragoza, M. Taylor, <i>Simple BM25 Extension to Multiple Weighted Fields</i>, 2004.
/// </remarks>
public sealed record CombinedFieldsQuery : Query
{
    /// <summary>Any of some terms in any of some fields.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is below 1.</exception>
    public CombinedFieldsQuery(IEnumerable<FieldWeight> fields, params IEnumerable<string> terms)
    {
        Fields = [.. fields.OrderBy(field => field.Field, StringComparer.Ordinal)];
        Terms = [.. terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var field in Fields)
            ArgumentOutOfRangeException.ThrowIfLessThan(field.Weight, 1f);
    }

    /// <summary>The fields by name.</summary>
    public IReadOnlyList<FieldWeight> Fields { get; }

    /// <summary>The terms.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>Whether both look for the same terms in the same fields.</summary>
    public bool Equals(CombinedFieldsQuery? other) =>
        other is not null && Fields.SequenceEqual(other.Fields) && Terms.SequenceEqual(other.Terms);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var field in Fields)
            hash.Add(field);
        foreach (var term in Terms)
            hash.Add(term, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <summary>The fields with their weights, a colon and the terms.</summary>
    public override string ToString() =>
        $"({string.Join(' ', Fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Field}^{field.Weight}")))}):"
        + $"({string.Join(' ', Terms)})";

    internal override Query Rewrite(IndexReader reader) =>
        Fields.Count == 0 || Terms.Count == 0 ? new MatchNoDocsQuery() : this;

    internal override Weight CreateWeight(IndexSearcher searcher, ScoreMode mode, float boost) =>
        mode == ScoreMode.None
            ? searcher.Rewrite(AnyTerm()).CreateWeight(searcher, mode, boost)
            : new CombinedFieldsWeight(this, searcher, boost);

    /// <summary>The same documents by a plainer query.</summary>
    internal BooleanQuery AnyTerm() =>
        BooleanQuery.Any(Fields.SelectMany(field => Terms.Select(term => new TermQuery(field.Field, term))));
}
