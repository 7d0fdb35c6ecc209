namespace SearchKhadr.Archive.Searching;

/// <summary>A way in which a word is written in the index.</summary>
/// <param name="Term">The term, with its mark if it has one.</param>
/// <param name="Documents">How many documents have it.</param>
internal readonly record struct WrittenForm(string Term, int Documents);
