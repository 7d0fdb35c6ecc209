using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Walks the postings of one term after the other.</summary>
/// <param name="docs">Where the documents are noted.</param>
/// <param name="norms">The field's norms by document; null where it has none.</param>
internal sealed class PostingsCheck(CheckedSegment segment, FieldInfo info, FixedBitSet docs, long[]? norms)
{
    private const int MaxPosition = int.MaxValue - 128;

    // Terms of fewer documents have neither skip data nor impacts.
    private const int DocsOfABlock = 128;

    private readonly bool _hasFreqs = info.IndexOptions >= IndexOptions.DocsAndFreqs;
    private readonly bool _hasPositions = info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
    private readonly bool _hasOffsets = info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
    private readonly List<(int Doc, int Freq, int FirstPosition)> _walked = [];
    private PostingsEnum? _postings;
    private string _term = "";

    /// <summary>Checks the postings of the term that a walk stands on.</summary>
    public void Run(TermsEnum terms)
    {
        segment.Cancellation.ThrowIfCancellationRequested();
        _term = Convert.ToHexString(terms.Term[..Math.Min(40, terms.Term.Length)]);
        if (terms.DocFreq < 1 || terms.DocFreq > segment.MaxDoc || terms.TotalTermFreq < terms.DocFreq)
            throw Corrupt($"counts docFreq={terms.DocFreq} totalTermFreq={terms.TotalTermFreq}");
        _walked.Clear();
        _postings = terms.Postings(_postings, PostingsFlags.All);
        var total = Walk(_postings, keeps: terms.DocFreq >= DocsOfABlock, out var count);
        if (count != terms.DocFreq)
            throw Corrupt($"documents actual={count} expected={terms.DocFreq}");
        if (_hasFreqs && total != terms.TotalTermFreq)
            throw Corrupt($"occurrences actual={total} expected={terms.TotalTermFreq}");
        if (terms.DocFreq < DocsOfABlock)
            return;
        Skip(terms);
        if (_hasFreqs)
            CheckImpacts(terms.Impacts(PostingsFlags.Freqs));
    }

    private long Walk(PostingsEnum postings, bool keeps, out int count)
    {
        long total = 0;
        count = 0;
        var last = -1;
        for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
        {
            if (doc <= last || doc >= segment.MaxDoc)
                throw Corrupt($"document actual={doc} expected={last + 1} to {segment.MaxDoc - 1}");
            last = doc;
            count++;
            docs.Set(doc);
            var freq = postings.Freq;
            if (freq < 1)
                throw Corrupt($"frequency in document {doc} actual={freq} expected>=1");
            total += freq;
            var first = _hasPositions ? WalkPositions(postings, doc, freq) : -1;
            if (keeps)
                _walked.Add((doc, freq, first));
        }
        return total;
    }

    private int WalkPositions(PostingsEnum postings, int doc, int freq)
    {
        int first = -1,
            last = 0,
            lastStart = 0;
        for (var i = 0; i < freq; i++)
        {
            var position = postings.NextPosition();
            if (position < last || position > MaxPosition)
                throw Corrupt($"position in document {doc} actual={position} expected>={last}");
            if (i == 0)
                first = position;
            last = position;
            if (_hasOffsets)
            {
                if (postings.StartOffset < lastStart || postings.EndOffset < postings.StartOffset)
                    throw Corrupt(
                        $"offsets in document {doc} actual={postings.StartOffset} to {postings.EndOffset} expected>={lastStart}"
                    );
                lastStart = postings.StartOffset;
            }
            if (!info.HasPayloads && postings.Payload.Length > 0)
                throw Corrupt($"document {doc} has a payload in a field without");
        }
        return first;
    }

    // Eight jumps of growing length through the same documents, each to one or to just behind the one before it.
    private void Skip(TermsEnum terms)
    {
        for (var round = 1; round <= 8; round++)
        {
            _postings = terms.Postings(_postings, PostingsFlags.All);
            var step = Math.Max(1, _walked.Count * round / 9);
            for (var place = step; place < _walked.Count; place += step)
            {
                var (doc, freq, first) = _walked[place];
                var target = round % 2 == 0 ? doc : _walked[place - 1].Doc + 1;
                var found = _postings.Advance(target);
                if (found != doc || _postings.Freq != freq)
                    throw Corrupt($"a skip to {target} actual={found} expected={doc}");
                if (_hasPositions && _postings.NextPosition() != first)
                    throw Corrupt($"a skip to {target} finds another position");
            }
            if (_postings.Advance(segment.MaxDoc) != DocIdSetIterator.NoMoreDocs)
                throw Corrupt("a skip past the last document finds one");
        }
    }

    private void CheckImpacts(ImpactsEnum impacts)
    {
        var bound = -1;
        foreach (var (doc, freq, _) in _walked)
        {
            if (doc > bound)
            {
                impacts.AdvanceShallow(doc);
                bound = impacts.DocIdUpTo(0);
                if (bound < doc)
                    throw Corrupt($"impacts around document {doc} end before it, at {bound}");
            }
            var norm = norms is null ? 1 : norms[doc];
            for (var level = 0; level < impacts.LevelCount; level++)
            {
                if (!IsBounded(impacts.ImpactsOf(level), freq, norm))
                    throw Corrupt(
                        $"impacts of level {level} do not bound document {doc}: freq={freq} norm={norm}"
                    );
            }
        }
    }

    private static bool IsBounded(ReadOnlySpan<Impact> impacts, int freq, long norm)
    {
        foreach (var impact in impacts)
        {
            if (impact.Freq >= freq && (ulong)impact.Norm <= (ulong)norm)
                return true;
        }
        return false;
    }

    private Errors.CorruptIndexException Corrupt(string problem) =>
        segment.Corrupt($"field {info.Name}, term {_term}: {problem}", "doc");
}
