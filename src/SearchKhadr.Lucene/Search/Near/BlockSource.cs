namespace SearchKhadr.Lucene.Search.Near;

/// <summary>One part right after the other.</summary>
internal sealed record BlockSource(SourceList Parts) : ConjunctionSource(Parts)
{
    /// <summary>Parts in a row; those that are rows themselves are taken apart.</summary>
    public static IntervalsSource Of(IReadOnlyList<IntervalsSource> parts) =>
        new BlockSource(
            new SourceList([
                .. parts.SelectMany(part =>
                    part is BlockSource block ? (IEnumerable<IntervalsSource>)block.Parts : [part]
                ),
            ])
        );

    public override string ToString() => $"phrase({Parts})";

    protected override IntervalIterator Combine(IntervalIterator[] iterators) =>
        new BlockIntervals(iterators);
}
