namespace SearchKhadr.Benchmarks.Soak;

/// <summary>An answer that came.</summary>
/// <param name="Due">When it was asked for, or should have been.</param>
/// <param name="Milliseconds">How long it took from then.</param>
internal readonly record struct Answer(DateTimeOffset Due, double Milliseconds);
