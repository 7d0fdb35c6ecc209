namespace SearchKhadr.Ingestion.Reading;

/// <summary>What a stage gives: its output or a rejection, never both.</summary>
internal readonly record struct Staged<T>(T? Value, Rejection? Rejection)
    where T : class;
