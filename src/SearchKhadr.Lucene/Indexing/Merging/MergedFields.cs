using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The terms of several segments as those of one.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>MappedMultiFields</c>.</remarks>
internal sealed class MergedFields(IReadOnlyList<MergeSource> sources, FieldInfos fields) : Fields
{
    public override IReadOnlyList<string> Names { get; } =
    [
        .. fields
            .Where(field => field.IndexOptions != IndexOptions.None)
            .Select(field => field.Name)
            .Where(name => sources.Any(source => source.Core.Terms(name) is not null))
            .Order(StringComparer.Ordinal),
    ];

    public override Terms? Terms(string field)
    {
        var parts = new List<(MergeSource Source, Terms Terms)>();
        foreach (var source in sources)
        {
            if (source.Core.Terms(field) is { } terms)
                parts.Add((source, terms));
        }
        return parts.Count == 0 ? null : new MergedTerms(parts, fields.Find(field)!);
    }
}
