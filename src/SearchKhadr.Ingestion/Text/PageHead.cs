using SearchKhadr.Ingestion.Reading;

namespace SearchKhadr.Ingestion.Text;

/// <summary>What stands above the body.</summary>
internal sealed record PageHead
{
    public int? HeadlineAt { get; init; }

    public string? Standfirst { get; init; }

    public string? Section { get; init; }

    /// <summary>Where the body begins.</summary>
    public required int BodyAt { get; init; }

    public IReadOnlyList<string> Byline { get; init; } = [];

    public IReadOnlyList<DateCandidate> Dates { get; init; } = [];

    /// <summary>Whether the line is used up although it stands at or below the body's beginning.</summary>
    public IReadOnlySet<int> Used { get; init; } = new HashSet<int>();
}
