using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>Compares what a codec gives back with plain lists.</summary>
internal static class PostingsCheck
{
    /// <summary>Steps through everything.</summary>
    public static void AssertSame(ModelFields expected, FieldsProducer actual)
    {
        Assert.Equal(expected.Names, actual.Names);
        foreach (var name in expected.Names)
            AssertSameField(expected.Terms(name)!, actual.Terms(name)!);
    }

    /// <summary>Seeks terms that are there and terms that are not, in every way, then steps on.</summary>
    public static void AssertSeeks(ModelTerms expected, Lucene.Model.Terms actual, Random random, int count)
    {
        var keys = expected.Keys;
        var terms = actual.Open();
        for (var i = 0; i < count; i++)
        {
            var sought = Vary(keys[random.Next(keys.Count)], random);
            var ceiling = Ceiling(keys, sought);
            var isThere = ceiling < keys.Count && keys[ceiling].AsSpan().SequenceEqual(sought);
            if (random.Next(2) == 0)
            {
                Assert.Equal(isThere, terms.SeekExact(sought));
                if (!isThere)
                    continue;
            }
            else
            {
                var status =
                    ceiling == keys.Count ? SeekStatus.End
                    : isThere ? SeekStatus.Found
                    : SeekStatus.NotFound;
                Assert.Equal(status, terms.SeekCeil(sought));
                if (status == SeekStatus.End)
                    continue;
            }
            if (random.Next(4) == 0)
            {
                var (term, state) = (terms.Term.ToArray(), terms.State());
                terms = actual.Open();
                terms.SeekExact(term, state);
            }
            for (var steps = random.Next(60); ceiling < keys.Count; steps--, ceiling++)
            {
                AssertTerm(expected, keys[ceiling], terms);
                if (steps <= 0)
                    break;
                Assert.Equal(ceiling + 1 < keys.Count, terms.MoveNext());
            }
        }
    }

    /// <summary>Advances by random steps, with and without positions.</summary>
    public static void AssertAdvances(
        ModelTerms expected,
        Lucene.Model.Terms actual,
        Random random,
        int count
    )
    {
        var terms = actual.Open();
        PostingsEnum? reused = null;
        for (var i = 0; i < count; i++)
        {
            var key = expected.Keys[random.Next(expected.Keys.Count)];
            var postings = expected.PostingsOf(key)!;
            Assert.True(terms.SeekExact(key));
            var flags = (PostingsFlags)random.Next(5);
            reused = random.Next(3) == 0 ? terms.Impacts(flags) : terms.Postings(reused, flags);
            var largestStep = 1 << random.Next(1, 14);
            for (var doc = -1; doc != DocIdSetIterator.NoMoreDocs; )
            {
                var target = random.Next(3) == 0 ? doc + 1 : doc + 1 + random.Next(largestStep);
                var at = FirstNotBelow(postings, target);
                doc = target == doc + 1 && random.Next(2) == 0 ? reused.NextDoc() : reused.Advance(target);
                Assert.Equal(at == postings.Count ? DocIdSetIterator.NoMoreDocs : postings[at].Doc, doc);
                Assert.Equal(doc, reused.DocId);
                if (at < postings.Count && random.Next(3) != 0)
                    AssertDoc(expected, postings[at], reused, flags, random.Next(postings[at].Freq + 1));
                if (at >= postings.Count || random.Next(16) != 0)
                    continue;
                AssertFills(postings, at + 1, reused);
                doc = DocIdSetIterator.NoMoreDocs;
            }
        }
    }

    /// <summary>Steps through a term's postings.</summary>
    public static void AssertPostings(
        ModelTerms expected,
        List<ModelPosting> postings,
        PostingsEnum actual,
        PostingsFlags flags
    )
    {
        Assert.Equal(-1, actual.DocId);
        foreach (var posting in postings)
        {
            Assert.Equal(posting.Doc, actual.NextDoc());
            AssertDoc(expected, posting, actual, flags, posting.Freq);
        }
        Assert.Equal(DocIdSetIterator.NoMoreDocs, actual.NextDoc());
    }

    /// <summary>Puts the documents that are left into a set.</summary>
    private static void AssertFills(List<ModelPosting> postings, int next, PostingsEnum actual)
    {
        var docs = new FixedBitSet(postings[^1].Doc + 1);
        actual.FillTo(docs);
        Assert.Equal(DocIdSetIterator.NoMoreDocs, actual.DocId);
        Assert.Equal(postings.Count - next, docs.Cardinality());
        Assert.All(postings.Skip(next), posting => Assert.True(docs.Get(posting.Doc)));
    }

    private static void AssertSameField(ModelTerms expected, Lucene.Model.Terms actual)
    {
        Assert.Equal(expected.Size, actual.Size);
        Assert.Equal(expected.SumDocFreq, actual.SumDocFreq);
        Assert.Equal(expected.SumTotalTermFreq, actual.SumTotalTermFreq);
        Assert.Equal(expected.DocCount, actual.DocCount);
        var terms = actual.Open();
        PostingsEnum? reused = null;
        foreach (var key in expected.Keys)
        {
            Assert.True(terms.MoveNext());
            AssertTerm(expected, key, terms);
            reused = terms.Postings(reused, PostingsFlags.All);
            AssertPostings(expected, expected.PostingsOf(key)!, reused, PostingsFlags.All);
        }
        Assert.False(terms.MoveNext());
    }

    private static void AssertTerm(ModelTerms expected, byte[] key, TermsEnum actual)
    {
        Assert.Equal(Convert.ToHexString(key), Convert.ToHexString(actual.Term));
        var postings = expected.PostingsOf(key)!;
        Assert.Equal(postings.Count, actual.DocFreq);
        Assert.Equal(
            expected.IndexOptions == IndexOptions.Docs ? postings.Count : postings.Sum(p => (long)p.Freq),
            actual.TotalTermFreq
        );
    }

    private static void AssertDoc(
        ModelTerms expected,
        ModelPosting posting,
        PostingsEnum actual,
        PostingsFlags flags,
        int positionCount
    )
    {
        Assert.Equal(expected.IndexOptions >= IndexOptions.DocsAndFreqs ? posting.Freq : 1, actual.Freq);
        if (expected.IndexOptions < IndexOptions.DocsAndFreqsAndPositions || flags < PostingsFlags.Positions)
        {
            Assert.Equal(-1, actual.NextPosition());
            return;
        }
        var hasOffsets =
            expected.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets
            && flags >= PostingsFlags.Offsets;
        foreach (var position in posting.Positions.Take(positionCount))
        {
            Assert.Equal(position.Position, actual.NextPosition());
            Assert.Equal(hasOffsets ? position.Start : -1, actual.StartOffset);
            Assert.Equal(hasOffsets ? position.End : -1, actual.EndOffset);
            Assert.Equal(flags >= PostingsFlags.All ? position.Payload : [], actual.Payload.ToArray());
        }
    }

    private static int FirstNotBelow(List<ModelPosting> postings, int target)
    {
        var (low, high) = (0, postings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (postings[middle].Doc < target)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static byte[] Vary(byte[] term, Random random)
    {
        var varied = term.ToArray();
        switch (random.Next(6))
        {
            case 0 when varied.Length > 0:
                varied[random.Next(varied.Length)] += (byte)random.Next(3);
                break;
            case 1 when varied.Length > 0:
                Array.Resize(ref varied, random.Next(varied.Length));
                break;
            case 2:
                varied = [.. varied, (byte)random.Next(256)];
                break;
            default:
                break;
        }
        return varied;
    }

    private static int Ceiling(IList<byte[]> keys, ReadOnlySpan<byte> sought)
    {
        var (low, high) = (0, keys.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle].AsSpan().SequenceCompareTo(sought) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
