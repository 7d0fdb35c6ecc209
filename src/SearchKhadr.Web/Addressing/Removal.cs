namespace SearchKhadr.Web.Addressing;

/// <summary>A condition and what its removal would find.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Total">How many hits there are without it.</param>
public sealed record Removal(SearchCondition Condition, int Total);
