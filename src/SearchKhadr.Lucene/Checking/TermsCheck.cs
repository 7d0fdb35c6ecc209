using System.Globalization;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.BlockTree;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Walks every term with its postings, and holds the counts, the norms and the impacts against them.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>CheckIndex.checkFields</c>.</remarks>
internal sealed class TermsCheck(CheckedSegment segment)
{
    private const int MaxSamples = 512;

    private long _terms;
    private long _pairs;
    private long _tokens;

    /// <summary>Checks; returns what was counted.</summary>
    public string Run()
    {
        foreach (var field in segment.Fields.Where(field => field.IndexOptions != IndexOptions.None))
        {
            if (segment.Core.Terms(field.Name) is { } terms)
                Check(field, terms);
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_terms} terms; {_pairs} terms/docs pairs; {_tokens} tokens"
        );
    }

    private void Check(FieldInfo field, Terms terms)
    {
        if (terms.IndexOptions != field.IndexOptions)
            throw Corrupt(field, $"index options actual={terms.IndexOptions} expected={field.IndexOptions}");
        var docs = new FixedBitSet(segment.MaxDoc);
        var postings = new PostingsCheck(segment, field, docs, Norms(field));
        var samples = new List<(byte[] Term, int DocFreq)>();
        var stride = 1;
        long count = 0,
            sumDocFreq = 0,
            sumTotalTermFreq = 0;
        var each = terms.Open();
        byte[]? first = null,
            last = null;
        while (each.MoveNext())
        {
            if (last is not null && each.Term.SequenceCompareTo(last) <= 0)
                throw Corrupt(
                    field,
                    $"term {Convert.ToHexString(each.Term)} does not stand after the one before"
                );
            last = each.Term.ToArray();
            first ??= last;
            postings.Run(each);
            sumDocFreq += each.DocFreq;
            sumTotalTermFreq += each.TotalTermFreq;
            if (count++ % stride == 0)
                samples.Add((last, each.DocFreq));
            if (samples.Count < MaxSamples)
                continue;
            stride *= 2;
            samples = [.. samples.Where((_, place) => place % 2 == 0)];
        }
        CheckEnds(field, terms, first, last);
        CheckSum(field, "terms", count, terms.Size);
        CheckSum(field, "terms/docs pairs", sumDocFreq, terms.SumDocFreq);
        CheckSum(field, "tokens", sumTotalTermFreq, terms.SumTotalTermFreq);
        CheckSum(field, "documents", docs.Cardinality(), terms.DocCount);
        CheckSeeks(field, terms, samples);
        if (field.HasNorms)
            CheckNorms(field, docs);
        _terms += count;
        _pairs += sumDocFreq;
        _tokens += sumTotalTermFreq;
    }

    private void CheckSum(FieldInfo field, string what, long actual, long expected)
    {
        if (expected >= 0 && actual != expected)
            throw Corrupt(field, $"{what} actual={actual} expected={expected}");
    }

    private void CheckEnds(FieldInfo field, Terms terms, byte[]? first, byte[]? last)
    {
        if (first is null || terms is not FieldTerms known)
            return;
        if (!first.AsSpan().SequenceEqual(known.FirstTerm) || !last.AsSpan().SequenceEqual(known.LastTerm))
            throw Corrupt(field, "the first or the last term is not the one that the field says");
    }

    private void CheckSeeks(FieldInfo field, Terms terms, List<(byte[] Term, int DocFreq)> samples)
    {
        var each = terms.Open();
        // From the last to the first, so that no seek is helped by the one before.
        for (var i = samples.Count - 1; i >= 0; i--)
        {
            var (term, docFreq) = samples[i];
            if (!each.SeekExact(term) || each.DocFreq != docFreq)
                throw Corrupt(field, $"term {Convert.ToHexString(term)} is walked to but not sought");
            if (each.SeekCeil(term) != SeekStatus.Found || !each.Term.SequenceEqual(term))
                throw Corrupt(
                    field,
                    $"term {Convert.ToHexString(term)} is walked to but not sought from below"
                );
        }
    }

    // A document without a token has the norm 0 or none; one with a token has another.
    private void CheckNorms(FieldInfo field, FixedBitSet docs)
    {
        var norms = segment.Core.Norms(field.Name)!;
        for (var doc = 0; doc < segment.MaxDoc; doc++)
        {
            var hasNorm = norms.AdvanceExact(doc) && norms.LongValue != 0;
            if (hasNorm != docs.Get(doc))
                throw segment.Corrupt(
                    $"document {doc} of field {field.Name}: has a norm={hasNorm}, has a term={docs.Get(doc)}",
                    "nvd"
                );
        }
    }

    private long[]? Norms(FieldInfo field)
    {
        if (!field.HasNorms)
            return null;
        var values = new long[segment.MaxDoc];
        var norms = segment.Core.Norms(field.Name)!;
        while (norms.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
            values[doc] = norms.LongValue;
        return values;
    }

    private Errors.CorruptIndexException Corrupt(FieldInfo field, string problem) =>
        segment.Corrupt($"field {field.Name}: {problem}", "tim");
}
