using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search;

/// <summary>Receives matches segment by segment.</summary>
public abstract class Collector
{
    /// <summary>Whether matches are scored; if not, every score is 0.</summary>
    public abstract bool NeedsScores { get; }

    /// <summary>Begins a segment that has matches.</summary>
    public abstract LeafCollector Open(LeafContext leaf);
}
