namespace SearchKhadr.Archive.Searching;

/// <summary>Another spelling of what was typed.</summary>
/// <param name="Query">The text to search for instead.</param>
/// <param name="Total">How many hits it has under the request's choices; above 0.</param>
public sealed record Spelling(string Query, int Total);
