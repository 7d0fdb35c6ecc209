namespace SearchKhadr.Lucene.Checking;

/// <summary>What a check of one part of a segment found.</summary>
/// <param name="Name">The part, as the report names it, such as <c>stored fields</c>.</param>
/// <param name="Detail">What was counted; empty where it is not sound.</param>
/// <param name="Problem">What is wrong; null for nothing.</param>
/// <param name="File">The file that is wrong, as far as it is known; null for none.</param>
public sealed record PartCheck(string Name, string Detail, string? Problem, string? File)
{
    /// <summary>Whether nothing was found wrong.</summary>
    public bool IsSound => Problem is null;

    /// <summary>One line of the report.</summary>
    public override string ToString()
    {
        var head = $"test: {Name}".PadRight(26, '.');
        return IsSound
            ? $"{head}OK{(Detail.Length == 0 ? "" : $" [{Detail}]")}"
            : $"{head}FAILED [{Problem}]";
    }
}
