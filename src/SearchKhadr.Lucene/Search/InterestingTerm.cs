using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search;

/// <summary>A word that tells what a document is about.</summary>
/// <param name="Term">The word.</param>
/// <param name="Score">How telling it is: its frequency in the document times its rarity in the index.</param>
/// <param name="TermFreq">How often it stands in the document.</param>
/// <param name="DocFreq">In how many documents of the index it stands.</param>
public readonly record struct InterestingTerm(Term Term, float Score, int TermFreq, int DocFreq);
