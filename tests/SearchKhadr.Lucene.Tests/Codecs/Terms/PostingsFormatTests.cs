using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>What was written is read again.</summary>
public sealed class PostingsFormatTests
{
    private static readonly byte[] Id = [.. Enumerable.Range(1, 16).Select(i => (byte)i)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(870, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void PostingsFormat_RandomFields_AreReadAgain(int seed)
    {
        var random = TestSeed.Random($"postings {seed}");
        var maxDoc = random.Next(1, 3000);
        var expected = RandomFields.Build(random, maxDoc);
        using var directory = new MemoryDirectory();
        var infos = expected.Infos;

        SegmentOfTerms.Write(directory, expected, Id, maxDoc, infos);

        using var actual = SegmentOfTerms.Open(directory, Id, maxDoc, infos);
        actual.CheckIntegrity();
        PostingsCheck.AssertSame(expected, actual);
        foreach (var name in expected.Names)
        {
            PostingsCheck.AssertSeeks(expected.Terms(name)!, actual.Terms(name)!, random, 100);
            PostingsCheck.AssertAdvances(expected.Terms(name)!, actual.Terms(name)!, random, 50);
        }
    }

    [Fact]
    public void BlockTree_OneTerm_IsTheBytesOfItsDescription()
    {
        var fields = new ModelFields();
        fields
            .Add(new FieldInfo("id", 0) { IndexOptions = IndexOptions.Docs })
            .Add("a"u8, 0, new(0, 0, 0, []));
        using var directory = new MemoryDirectory();

        SegmentOfTerms.Write(directory, fields, Id, 1, fields.Infos);

        using var blocks = directory.OpenInput("_0_Lucene84_0.tim");
        var header = CodecUtil.IndexHeaderLengthBytes("BlockTreeTermsDict", "Lucene84_0");
        var block = blocks.SpanAt(header, (int)blocks.Length - header - CodecUtil.FooterLengthBytes);
        Assert.Equal("030C6103010101027C00", Convert.ToHexString(block));
    }

    [Fact]
    public void Postings_TwoDocuments_AreTheBytesOfTheirDescription()
    {
        var fields = new ModelFields();
        var terms = fields.Add(new FieldInfo("body", 0) { IndexOptions = IndexOptions.DocsAndFreqs });
        terms.Add("a"u8, 3, new(0, 0, 0, []));
        for (var i = 0; i < 4; i++)
            terms.Add("a"u8, 5, new(i, 0, 0, []));
        using var directory = new MemoryDirectory();

        SegmentOfTerms.Write(directory, fields, Id, 6, fields.Infos);

        using var docs = directory.OpenInput("_0_Lucene84_0.doc");
        var header = CodecUtil.IndexHeaderLengthBytes("Lucene84PostingsWriterDoc", "Lucene84_0");
        var postings = docs.SpanAt(header, (int)docs.Length - header - CodecUtil.FooterLengthBytes);
        Assert.Equal("4C070404", Convert.ToHexString(postings));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(8192)]
    [InlineData(8193)]
    [InlineData(20000)]
    public void PostingsFormat_TermInSoManyDocuments_IsReadAndSkipped(int docFreq)
    {
        var random = TestSeed.Random($"postings {docFreq}");
        var expected = new ModelFields();
        var terms = expected.Add(
            new FieldInfo("body", 0) { IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets }
        );
        for (var i = 0; i < docFreq; i++)
        {
            var freq = 1 + (i % 3 == 0 ? random.Next(5) : 0);
            for (var j = 0; j < freq; j++)
                terms.Add("t"u8, i * 3, new ModelPosition(j * 2, j * 10, (j * 10) + 1, []));
        }
        var maxDoc = docFreq * 3;
        using var directory = new MemoryDirectory();
        var infos = expected.Infos;
        SegmentOfTerms.Write(directory, expected, Id, maxDoc, infos);

        using var actual = SegmentOfTerms.Open(directory, Id, maxDoc, infos);

        PostingsCheck.AssertSame(expected, actual);
        PostingsCheck.AssertAdvances(terms, actual.Terms("body")!, random, 100);
    }

    [Fact]
    public void PostingsFormat_NoFields_WritesNothing()
    {
        var expected = new ModelFields();
        using var directory = new MemoryDirectory();

        SegmentOfTerms.Write(directory, expected, Id, 1, expected.Infos);

        Assert.Empty(directory.ListAll());
        using var actual = SegmentOfTerms.Open(directory, Id, 1, expected.Infos);
        Assert.Empty(actual.Names);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Impacts_OfEveryLevel_BoundWhatTheyStandFor(int seed)
    {
        var random = TestSeed.Random($"postings {seed}");
        var maxDoc = random.Next(200, 12000);
        var expected = new ModelFields();
        var terms = expected.Add(new FieldInfo("body", 0) { IndexOptions = IndexOptions.DocsAndFreqs });
        for (var doc = 0; doc < maxDoc; doc++)
        {
            for (var i = 1 + random.Next(random.Next(1, 40)); i > 0; i--)
                terms.Add(random.Next(3) == 0 ? "a"u8 : "b"u8, doc, new ModelPosition(0, 0, 0, []));
        }
        using var directory = new MemoryDirectory();
        var infos = expected.Infos;
        SegmentOfTerms.Write(directory, expected, Id, maxDoc, infos);
        using var actual = SegmentOfTerms.Open(directory, Id, maxDoc, infos);
        var found = actual.Terms("body")!.Open();
        Assert.True(found.SeekExact("a"u8));

        var impacts = found.Impacts(PostingsFlags.Freqs);

        for (var target = 0; target < maxDoc; target += random.Next(1, 500))
        {
            impacts.AdvanceShallow(target);
            AssertBounds(terms, impacts, target, random);
            if (random.Next(3) == 0)
                target = Math.Max(target, impacts.Advance(Math.Max(target, impacts.DocId + 1)));
        }
    }

    private static void AssertBounds(ModelTerms terms, ImpactsEnum impacts, int target, Random random)
    {
        var postings = terms.PostingsOf("a"u8)!;
        var norms = terms.Lengths;
        for (var level = 0; level < impacts.LevelCount; level++)
        {
            var end = impacts.DocIdUpTo(level);
            var pairs = impacts.ImpactsOf(level).ToArray();
            Assert.True(end >= target);
            foreach (
                var posting in postings.Where(p => p.Doc >= target && p.Doc <= end && random.Next(8) == 0)
            )
            {
                var norm = (long)(sbyte)Lucene.Bits.SmallFloat.Int32ToByte4(norms[posting.Doc]);
                Assert.Contains(pairs, i => i.Freq >= posting.Freq && (ulong)i.Norm <= (ulong)norm);
            }
        }
    }
}
