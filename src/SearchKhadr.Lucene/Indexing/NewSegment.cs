using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Indexing;

/// <summary>A segment that is being written: its description and the folder that notes which files it gets.</summary>
/// <param name="Info">What the segment will say about itself.</param>
/// <param name="Directory">Where its files go.</param>
internal sealed record NewSegment(SegmentInfo Info, TrackingDirectory Directory);
