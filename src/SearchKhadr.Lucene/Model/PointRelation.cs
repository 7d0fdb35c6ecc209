namespace SearchKhadr.Lucene.Model;

/// <summary>How a cell of a tree of points stands to a query.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>PointValues.Relation</c>.</remarks>
public enum PointRelation
{
    /// <summary>All its points match.</summary>
    Inside,

    /// <summary>None matches.</summary>
    Outside,

    /// <summary>Some may match: each has to be looked at.</summary>
    Crosses,
}
