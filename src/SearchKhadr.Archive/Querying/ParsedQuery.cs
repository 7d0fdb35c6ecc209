using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Archive.Querying;

/// <summary>What a typed text was understood as.</summary>
/// <param name="Root">What is looked for; null when nothing is.</param>
/// <param name="Diagnostics">What was repaired or not understood, in the order of the text.</param>
internal sealed record ParsedQuery(QueryNode? Root, IReadOnlyList<QueryDiagnostic> Diagnostics);
