namespace SearchKhadr.Archive.Maintenance;

/// <summary>Something that is wrong with an index.</summary>
/// <param name="File">The file that is wrong, as far as it is known; null for none.</param>
/// <param name="Message">What is wrong.</param>
public sealed record IndexFault(string? File, string Message);
