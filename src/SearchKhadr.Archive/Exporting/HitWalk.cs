using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Exporting;

/// <summary>All hits of a request in the order of the screen, on one commit of the index however long it takes.</summary>
/// <param name="release">Gives the commit back.</param>
/// <remarks><b>Requires</b> Disposed by whoever asked for it; hits are read before that.</remarks>
public sealed class HitWalk(Action? release = null) : IDisposable
{
    private Action? _release = release;

    /// <summary>What was asked.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>What was understood, in English.</summary>
    public required string Understood { get; init; }

    /// <summary>What was repaired or not understood; empty when all was plain.</summary>
    public IReadOnlyList<QueryDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many hits there are in all, those before the cursor among them.</summary>
    public required int Total { get; init; }

    /// <summary>The number of the commit that is walked over; 0 where there is no index.</summary>
    public long Commit { get; init; }

    /// <summary>Where the index is.</summary>
    public string IndexDirectory { get; init; } = "";

    /// <summary>The hits, read as they are asked for. <b>Cost</b> Some searches more for each four times as many hits.</summary>
    public required IEnumerable<WalkedHit> Hits { get; init; }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
}
