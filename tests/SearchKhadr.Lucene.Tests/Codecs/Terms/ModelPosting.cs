namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>An occurrence of a term.</summary>
internal readonly record struct ModelPosition(int Position, int Start, int End, byte[] Payload);

/// <summary>A term in a document.</summary>
internal sealed record ModelPosting(int Doc, List<ModelPosition> Positions)
{
    public int Freq => Positions.Count;
}
