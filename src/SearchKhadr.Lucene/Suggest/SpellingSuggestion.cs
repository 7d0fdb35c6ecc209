namespace SearchKhadr.Lucene.Suggest;

/// <summary>Another spelling of a word.</summary>
/// <param name="Text">The spelling, a term of the index.</param>
/// <param name="Score">How near it is: 1 without edits, less the more of the shorter word's characters they are.</param>
/// <param name="DocFreq">How many documents have it.</param>
public readonly record struct SpellingSuggestion(string Text, float Score, int DocFreq);
