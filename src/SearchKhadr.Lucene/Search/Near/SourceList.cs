using System.Collections;

namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Sources in order. <b>Guarantees</b> Two lists of equal sources are equal.</summary>
internal sealed class SourceList(IReadOnlyList<IntervalsSource> sources)
    : IReadOnlyList<IntervalsSource>,
        IEquatable<SourceList>
{
    public int Count => sources.Count;

    public IntervalsSource this[int index] => sources[index];

    public bool Equals(SourceList? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as SourceList);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var source in sources)
            hash.Add(source);
        return hash.ToHashCode();
    }

    public override string ToString() => string.Join(',', sources);

    public IEnumerator<IntervalsSource> GetEnumerator() => sources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
