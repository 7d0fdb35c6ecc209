namespace SearchKhadr.Lucene.Model;

/// <summary>A segment and its place in an index.</summary>
/// <param name="Ord">Which segment it is, from 0.</param>
/// <param name="DocBase">What to add to a document's id in the segment to get its id in the index.</param>
/// <param name="Reader">The segment.</param>
public sealed record LeafContext(int Ord, int DocBase, LeafReader Reader);
