using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs;
using SearchKhadr.Lucene.Codecs.Lucene80;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Memory;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene80;

public sealed class IndexedDisiTests
{
    // Blocks of 65536 documents: sparse, dense, full, absent and at the border between sparse and dense.
    private static readonly double[][] Densities =
    [
        [0.001],
        [0.5],
        [1, 0.01],
        [0, 0, 0.9, 0, 1, 0.0001],
        [0.07, 0.06, 0.0625, 0.0624],
        [1, 1, 0.3, 0, 0, 0, 0.001],
    ];

    public static TheoryData<int> Shapes => [.. Enumerable.Range(0, Densities.Length)];

    [Fact]
    public void Writer_TwoDocuments_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();
        var docs = new FixedBitSet(9);
        docs.Set(1);
        docs.Set(5);

        var jumps = Write(directory, docs);

        Assert.Equal(0, jumps);
        Assert.Equal("0000000100010005" + "7FFF0000FFFF", FileBytes.Body(directory, "docs", 0));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void NextDoc_WhatWasWritten_IsTheSame(int shape)
    {
        using var directory = new MemoryDirectory();
        var docs = RandomDocs(shape);
        using var input = Open(directory, docs, out var where);

        var disi = new IndexedDisi(input, where, docs.Length);

        var index = 0;
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
        {
            Assert.Equal(doc, disi.NextDoc());
            Assert.Equal((doc, index++), (disi.DocId, disi.Index));
        }
        Assert.Equal(DocIdSetIterator.NoMoreDocs, disi.NextDoc());
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Advance_RandomSteps_FindsTheDocumentAndItsPlace(int shape)
    {
        using var directory = new MemoryDirectory();
        var docs = RandomDocs(shape);
        var places = Places(docs);
        using var input = Open(directory, docs, out var where);
        var random = new Random(shape);

        for (var turn = 0; turn < 12; turn++)
        {
            var disi = new IndexedDisi(input, where, docs.Length);
            var reach = 1 << random.Next(1, 19);
            for (
                var target = random.Next(reach);
                target < docs.Length;
                target = disi.DocId + 1 + random.Next(reach)
            )
            {
                if (random.Next(2) == 0)
                {
                    var expected = docs.NextSetBit(target);
                    Assert.Equal(expected < 0 ? DocIdSetIterator.NoMoreDocs : expected, disi.Advance(target));
                    if (expected < 0)
                        break;
                }
                else
                {
                    Assert.Equal(docs.Get(target), disi.AdvanceExact(target));
                }
                if (docs.Get(disi.DocId))
                    Assert.Equal(places[disi.DocId], disi.Index);
            }
        }
    }

    [Fact]
    public void Open_AnyByteFlipped_IsFoundOrEndsAllTheSame()
    {
        using var directory = new MemoryDirectory();
        var docs = new FixedBitSet(200_000);
        for (var doc = 0; doc < docs.Length; doc += doc < 140_000 ? 700 : 3)
            docs.Set(doc);
        DocsWithValue where;
        using (Open(directory, docs, out where))
        {
            // Opened once for where it is.
        }
        var damage = new Damage(directory, "docs");

        damage.AssertNoFlipBreaks(
            () =>
            {
                using var input = directory.OpenInput("docs");
                var disi = new IndexedDisi(input, where, docs.Length);
                for (var doc = 0; doc < docs.Length; doc = disi.Advance(doc + 5000))
                    Assert.InRange(disi.DocId, doc == 0 ? -1 : 0, DocIdSetIterator.NoMoreDocs);
            },
            step: 331
        );

        Assert.Equal(where.Length, directory.FileLength("docs") - CodecUtil.FooterLengthBytes);
    }

    [Theory]
    [InlineData(-5, 10, 0, 9)]
    [InlineData(0, 1000, 0, 9)]
    [InlineData(0, 10, 9, 9)]
    [InlineData(0, 10, -1, 9)]
    [InlineData(0, 10, 0, 6)]
    public void Open_ImpossiblePlace_IsFound(long offset, long length, int jumps, int rankPower)
    {
        using var directory = new MemoryDirectory();
        var docs = new FixedBitSet(9);
        docs.Set(1);
        Write(directory, docs);
        using var input = directory.OpenInput("docs");

        var exception = Assert.Throws<CorruptIndexException>(() =>
            new IndexedDisi(input, new DocsWithValue(offset, length, jumps, rankPower, 1), 9)
        );

        Assert.Equal("docs", exception.Resource);
    }

    private static FixedBitSet RandomDocs(int shape)
    {
        var random = new Random(shape);
        var densities = Densities[shape];
        var docs = new FixedBitSet(densities.Length << 16);
        for (var doc = 0; doc < docs.Length; doc++)
        {
            if (random.NextDouble() < densities[doc >> 16])
                docs.Set(doc);
        }
        return docs;
    }

    private static int[] Places(FixedBitSet docs)
    {
        var places = new int[docs.Length];
        for (var doc = 1; doc < docs.Length; doc++)
            places[doc] = places[doc - 1] + (docs.Get(doc - 1) ? 1 : 0);
        return places;
    }

    private static IndexInput Open(IndexDirectory directory, FixedBitSet docs, out DocsWithValue where)
    {
        var jumps = Write(directory, docs);
        var input = directory.OpenInput("docs");
        where = new DocsWithValue(
            0,
            input.Length - CodecUtil.FooterLengthBytes,
            jumps,
            IndexedDisiWriter.RankPower,
            docs.Cardinality()
        );
        return input;
    }

    private static short Write(IndexDirectory directory, FixedBitSet docs)
    {
        var values = new long?[docs.Length];
        for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
            values[doc] = 1;
        using var output = directory.CreateOutput("docs");
        var jumps = IndexedDisiWriter.Write(new MemoryNumbers(values), output);
        CodecUtil.WriteFooter(output);
        return jumps;
    }
}
