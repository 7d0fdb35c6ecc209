using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Deleting;

/// <summary>Deletes that apply to every segment made before them.</summary>
/// <param name="Sequence">Its place in the order of segments and packets.</param>
/// <param name="Terms">What is deleted. <b>Shape</b> In order, each once.</param>
internal sealed record DeletePacket(long Sequence, Term[] Terms);
