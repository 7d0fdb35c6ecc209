using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Addressing;

/// <summary>One thing that narrows a search.</summary>
/// <param name="Label">What it is, in a reader's words.</param>
/// <param name="Without">The same search without it.</param>
public sealed record SearchCondition(string Label, SearchRequest Without)
{
    /// <summary>Whether it leaves something out rather than keeping it.</summary>
    public bool IsExclusion { get; init; }

    /// <summary>Whether it stands for all conditions beside the words.</summary>
    public bool IsAll { get; init; }
}
