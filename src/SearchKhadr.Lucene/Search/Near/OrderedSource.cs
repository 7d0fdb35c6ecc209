namespace SearchKhadr.Lucene.Search.Near;

/// <summary>One part after the other, with any words between.</summary>
internal sealed record OrderedSource(SourceList Parts) : ConjunctionSource(Parts)
{
    internal override IReadOnlyList<IntervalsSource> Alternatives =>
        [.. Disjunctions.PullUp(Parts, parts => new OrderedSource(new SourceList(parts)))];

    /// <summary>Parts in order; those that are ordered themselves are taken apart, equal neighbours become a repetition.</summary>
    public static IntervalsSource Of(IReadOnlyList<IntervalsSource> parts)
    {
        var flat = parts.SelectMany(part =>
            part is OrderedSource ordered ? (IEnumerable<IntervalsSource>)ordered.Parts : [part]
        );
        var joined = new List<(IntervalsSource Source, int Times)>();
        foreach (var part in flat)
        {
            if (joined.Count > 0 && joined[^1].Source.Equals(part))
                joined[^1] = (part, joined[^1].Times + 1);
            else
                joined.Add((part, 1));
        }
        IntervalsSource[] sources = [.. joined.Select(part => RepeatingSource.Of(part.Source, part.Times))];
        return sources.Length == 1 ? sources[0] : new OrderedSource(new SourceList(sources));
    }

    public override string ToString() => $"ordered({Parts})";

    protected override IntervalIterator Combine(IntervalIterator[] iterators) =>
        new OrderedIntervals(iterators);
}
