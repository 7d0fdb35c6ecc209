using System.Globalization;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Holds each document's term vectors against the postings.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>CheckIndex.testTermVectors</c> with slow checks.</remarks>
internal sealed class VectorsCheck(CheckedSegment segment)
{
    private const string Data = "tvd";

    private readonly Dictionary<string, TermsEnum> _indexed = new(StringComparer.Ordinal);
    private PostingsEnum? _postings;
    private long _vectors;
    private int _docs;

    /// <summary>Checks; returns what was counted.</summary>
    public string Run()
    {
        if (segment.Core.Vectors is null)
            return "none";
        segment.Core.Vectors.CheckChunks();
        for (var doc = 0; doc < segment.MaxDoc; doc++)
        {
            if ((doc & 0xFF) == 0)
                segment.Cancellation.ThrowIfCancellationRequested();
            if (segment.Core.TermVectors(doc) is not { } vectors)
                continue;
            _docs++;
            foreach (var field in vectors.Names)
                Check(doc, field, vectors.Terms(field)!);
        }
        return string.Create(CultureInfo.InvariantCulture, $"{_vectors} vectors of {_docs} documents");
    }

    private void Check(int doc, string field, Terms vector)
    {
        _vectors++;
        if (segment.Fields.Find(field) is not { HasTermVectors: true })
            throw Corrupt(doc, field, "the field says that it has no vectors");
        if (!_indexed.TryGetValue(field, out var indexed))
        {
            indexed = (
                segment.Core.Terms(field) ?? throw Corrupt(doc, field, "the field has no terms")
            ).Open();
            _indexed.Add(field, indexed);
        }
        var each = vector.Open();
        byte[]? last = null;
        while (each.MoveNext())
        {
            if (last is not null && each.Term.SequenceCompareTo(last) <= 0)
                throw Corrupt(
                    doc,
                    field,
                    $"term {Convert.ToHexString(each.Term)} does not stand after the one before"
                );
            last = each.Term.ToArray();
            if (!indexed.SeekExact(last))
                throw Corrupt(doc, field, $"term {Convert.ToHexString(last)} is not in the postings");
            _postings = indexed.Postings(_postings, PostingsFlags.All);
            if (_postings.Advance(doc) != doc)
                throw Corrupt(
                    doc,
                    field,
                    $"the postings of term {Convert.ToHexString(last)} lack the document"
                );
            Compare(
                doc,
                field,
                each,
                _postings,
                segment.Fields.Find(field)!.IndexOptions,
                vector.IndexOptions
            );
        }
    }

    private void Compare(
        int doc,
        string field,
        TermsEnum term,
        PostingsEnum postings,
        IndexOptions indexed,
        IndexOptions kept
    )
    {
        var vector = term.Postings(reuse: null, PostingsFlags.All);
        vector.NextDoc();
        if (indexed >= IndexOptions.DocsAndFreqs && vector.Freq != postings.Freq)
            throw Corrupt(doc, field, $"frequency actual={vector.Freq} expected={postings.Freq}");
        if (kept < IndexOptions.DocsAndFreqsAndPositions || indexed < IndexOptions.DocsAndFreqsAndPositions)
            return;
        for (var i = 0; i < vector.Freq; i++)
        {
            var position = vector.NextPosition();
            var expected = postings.NextPosition();
            if (position >= 0 && position != expected)
                throw Corrupt(doc, field, $"position actual={position} expected={expected}");
            var hasBoth =
                kept == IndexOptions.DocsAndFreqsAndPositionsAndOffsets
                && indexed == IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
            if (
                hasBoth
                && (vector.StartOffset != postings.StartOffset || vector.EndOffset != postings.EndOffset)
            )
                throw Corrupt(
                    doc,
                    field,
                    $"offsets actual={vector.StartOffset} to {vector.EndOffset} expected={postings.StartOffset} to {postings.EndOffset}"
                );
        }
    }

    private Errors.CorruptIndexException Corrupt(int doc, string field, string problem) =>
        segment.Corrupt($"term vector of field {field} in document {doc}: {problem}", Data);
}
