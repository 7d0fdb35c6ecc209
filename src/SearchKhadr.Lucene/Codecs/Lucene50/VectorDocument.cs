namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>The term vectors of a document.</summary>
/// <param name="Fields">Its fields as the file has them.</param>
internal sealed record VectorDocument(IReadOnlyList<VectorField> Fields);
