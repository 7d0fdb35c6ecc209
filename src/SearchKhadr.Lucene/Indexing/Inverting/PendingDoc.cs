namespace SearchKhadr.Lucene.Indexing.Inverting;

/// <summary>The last document of a term, which its stream does not hold yet.</summary>
internal readonly record struct PendingDoc(int DocId, int Freq);
