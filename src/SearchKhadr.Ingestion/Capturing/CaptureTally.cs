namespace SearchKhadr.Ingestion.Capturing;

/// <summary>Counts what was passed over inside files because it is no page.</summary>
/// <remarks><b>Threads</b> Not safe: one run fills it.</remarks>
internal sealed class CaptureTally
{
    private readonly List<IngestWarning> _warnings = [];

    /// <summary>Pictures, styles, scripts, and the records of a crawl that are no pages.</summary>
    public int Assets { get; private set; }

    /// <summary>Records of a crawl that only say that a page had not changed since it was saved before.</summary>
    public int Revisits { get; private set; }

    public IReadOnlyList<IngestWarning> Warnings => _warnings;

    public void Skip() => Assets++;

    public void Revisit() => Revisits++;

    public void Warn(string file, string message, int? line = null) =>
        _warnings.Add(new(file, line, message));
}
