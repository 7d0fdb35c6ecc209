namespace SearchKhadr.Web.Building;

/// <summary>A query that finds something in this archive.</summary>
/// <param name="Query">The query line.</param>
/// <param name="Total">How many articles it finds; above 0.</param>
public sealed record OwnExample(string Query, int Total);
