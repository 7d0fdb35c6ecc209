namespace SearchKhadr.Lucene.Search.Near;

/// <summary>All parts in any order.</summary>
internal sealed record UnorderedSource(SourceList Parts) : ConjunctionSource(Parts)
{
    internal override IReadOnlyList<IntervalsSource> Alternatives =>
        [.. Disjunctions.PullUp(Parts, parts => new UnorderedSource(new SourceList(parts)))];

    /// <summary>Parts in any order; those that are so themselves are taken apart, equal ones become a repetition.</summary>
    public static IntervalsSource Of(IReadOnlyList<IntervalsSource> parts)
    {
        var flat = parts.SelectMany(part =>
            part is UnorderedSource unordered ? (IEnumerable<IntervalsSource>)unordered.Parts : [part]
        );
        IntervalsSource[] sources =
        [
            .. flat.GroupBy(part => part).Select(group => RepeatingSource.Of(group.Key, group.Count())),
        ];
        return sources.Length == 1 ? sources[0] : new UnorderedSource(new SourceList(sources));
    }

    public override string ToString() => $"unordered({Parts})";

    protected override IntervalIterator Combine(IntervalIterator[] iterators) =>
        new UnorderedIntervals(iterators);
}
