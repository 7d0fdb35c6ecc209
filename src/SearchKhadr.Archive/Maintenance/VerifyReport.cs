namespace SearchKhadr.Archive.Maintenance;

/// <summary>What verifying an index found.</summary>
/// <param name="Faults">Everything that is wrong; none in a sound index.</param>
/// <param name="Segments">How many segments were looked at.</param>
/// <param name="Files">How many files the ledger knows; null where it cannot be read.</param>
public sealed record VerifyReport(IReadOnlyList<IndexFault> Faults, int Segments, int? Files)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Faults.Count == 0;
}
