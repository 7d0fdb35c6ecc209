using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene50;

/// <summary>One field of a document's term vectors.</summary>
/// <remarks><b>Threads</b> Safe for any number at once: it never changes.</remarks>
internal sealed class VectorField
{
    /// <summary>The field's number.</summary>
    public required int Number { get; init; }

    /// <summary>What is kept of each occurrence.</summary>
    public required Flags Flags { get; init; }

    /// <summary>The terms in order, one after the other.</summary>
    public required byte[] Texts { get; init; }

    /// <summary>Where each term begins in the texts, and where the last ends.</summary>
    public required int[] TermStarts { get; init; }

    /// <summary>Which occurrence is each term's first, and how many there are.</summary>
    public required int[] FirstOccurrences { get; init; }

    /// <summary>The position of each occurrence; empty where not kept.</summary>
    public required int[] Positions { get; init; }

    /// <summary>Where each occurrence begins; empty where not kept.</summary>
    public required int[] Starts { get; init; }

    /// <summary>How long each occurrence is; empty where not kept.</summary>
    public required int[] Lengths { get; init; }

    /// <summary>Where each occurrence's payload begins, and where the last ends; empty where not kept.</summary>
    public required int[] PayloadStarts { get; init; }

    /// <summary>The payloads one after the other.</summary>
    public required byte[] Payloads { get; init; }

    /// <summary>How many terms there are.</summary>
    public int TermCount => TermStarts.Length - 1;

    /// <summary>How many occurrences all terms have.</summary>
    public int OccurrenceCount => FirstOccurrences[^1];

    /// <summary>A term.</summary>
    public ReadOnlySpan<byte> Term(int term) => Texts.AsSpan(TermStarts[term]..TermStarts[term + 1]);

    /// <summary>How often a term stands in the document.</summary>
    public int Freq(int term) => FirstOccurrences[term + 1] - FirstOccurrences[term];

    /// <summary>Which occurrence is a term's first.</summary>
    public int FirstOccurrence(int term) => FirstOccurrences[term];

    /// <summary>An occurrence's position; -1 where not kept.</summary>
    public int Position(int occurrence) => Positions.Length == 0 ? -1 : Positions[occurrence];

    /// <summary>Where an occurrence begins; -1 where not kept.</summary>
    public int Start(int occurrence) => Starts.Length == 0 ? -1 : Starts[occurrence];

    /// <summary>Where an occurrence ends; -1 where not kept.</summary>
    public int End(int occurrence) => Starts.Length == 0 ? -1 : Starts[occurrence] + Lengths[occurrence];

    /// <summary>An occurrence's payload; empty where it has none.</summary>
    public ReadOnlySpan<byte> Payload(int occurrence) =>
        PayloadStarts.Length == 0
            ? []
            : Payloads.AsSpan(PayloadStarts[occurrence]..PayloadStarts[occurrence + 1]);
}
