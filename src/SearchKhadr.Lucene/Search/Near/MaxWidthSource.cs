namespace SearchKhadr.Lucene.Search.Near;

/// <summary>Short stretches.</summary>
internal sealed record MaxWidthSource(int MaxWidth, IntervalsSource Source) : FilteredSource(Source)
{
    internal override IReadOnlyList<IntervalsSource> Alternatives =>
        [.. Disjunctions.PullUp(Source, part => new MaxWidthSource(MaxWidth, part))];

    public override string ToString() => $"maxwidth({MaxWidth},{Source})";

    protected override bool Accepts(IntervalIterator stretch) => stretch.End - stretch.Start + 1 <= MaxWidth;
}
