namespace SearchKhadr.Archive.Reading;

/// <summary>One of the things that were typed, and how often an article has it.</summary>
/// <param name="Text">As it was typed: a word, a phrase in quotes, a beginning with its star.</param>
/// <param name="Hits">How many marks of the article are its.</param>
public sealed record FoundTerm(string Text, int Hits);
