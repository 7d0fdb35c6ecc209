namespace SearchKhadr.Benchmarks.Training;

/// <summary>The words that one engine puts around the comments of a page.</summary>
internal sealed record EngineWords(
    string Said,
    string Sent,
    IReadOnlyList<string> Buttons,
    string Time,
    string? Ago,
    string Joined,
    string Posts
);
