namespace SearchKhadr.Benchmarks.Training;

/// <summary>One block of a page whose label is known.</summary>
internal sealed record TrainingRow(float[] Features, bool Label, double Weight);
