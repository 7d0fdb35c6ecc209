using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene87;

public sealed class Lucene87StoredFieldsFormatTests
{
    // magic 4, "Lucene87StoredFieldsFastData" 29, version 4, id 16, suffix 1.
    private const int DataHeaderBytes = 54;

    [Fact]
    public void Writer_OneDocument_WritesTheWorkedBytes()
    {
        using var directory = new MemoryDirectory();
        var segment = NewSegment("_0", 1);
        using (var writer = Lucene87Codec.CreateStoredFields(directory, segment))
        {
            writer.StartDocument();
            writer.WriteText(0, "ab"u8);
            writer.FinishDocument();

            writer.Finish(1);
        }

        Assert.Equal(
            "00" + "02" + "01" + "04" + "00" + "8040" + "0105" + "00" + "4000026162",
            FileBytes.Body(directory, "_0.fdt", DataHeaderBytes)
        );
        Assert.Equal("BEST_SPEED", segment.Attributes["Lucene87StoredFieldsFormat.mode"]);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3000)]
    [InlineData(3, 700)]
    public void Visit_WhatWasWritten_IsTheSame(int seed, int maxDoc)
    {
        using var directory = new MemoryDirectory();
        var documents = new RandomStoredDocuments(seed, maxDoc);

        var segment = documents.Write(directory, "_0");
        using var reader = Lucene87Codec.OpenStoredFields(directory, segment, documents.Fields);

        documents.AssertSame(reader, Enumerable.Range(0, maxDoc));
    }

    [Fact]
    public void Visit_ManyThreadsAtOnce_GivesEachItsDocument()
    {
        using var directory = new MemoryDirectory();
        var documents = new RandomStoredDocuments(seed: 4, maxDoc: 2500);
        var segment = documents.Write(directory, "_0");
        using var reader = Lucene87Codec.OpenStoredFields(directory, segment, documents.Fields);

        Parallel.For(
            0,
            8,
            thread =>
            {
                var random = new Random(thread);
                documents.AssertSame(reader, Enumerable.Range(0, 200).Select(_ => random.Next(2500)));
            }
        );

        Assert.Throws<ArgumentOutOfRangeException>(() => reader.Visit(2500, new GatheringVisitor()));
    }

    [Fact]
    public void Visit_SkipAndStop_HandsOverOnlyWhatIsWanted()
    {
        using var golden = new GoldenIndex("stored-fields-speed");
        using var reader = Lucene87Codec.OpenStoredFields(golden.Files, golden.Info, golden.Fields);
        var visitor = new GatheringVisitor
        {
            Choose = field =>
                field.Name switch
                {
                    "id" => StoredFieldVisitor.Wish.Skip,
                    "long" => StoredFieldVisitor.Wish.Stop,
                    _ => StoredFieldVisitor.Wish.Take,
                },
        };

        reader.Visit(0, visitor);

        Assert.Equal(("text", "document 0 of the golden index"), Assert.Single(visitor.Fields));
    }

    // With deletions documents are taken out of their chunks, with other numbers also apart, else chunks are copied.
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Append_TwoSegments_HasTheDocumentsOfBoth(bool hasDeletions, bool hasOtherNumbers)
    {
        using var directory = new MemoryDirectory();
        var documents = new RandomStoredDocuments(seed: 5, maxDoc: 1600);
        using var reader = Lucene87Codec.OpenStoredFields(
            directory,
            documents.Write(directory, "_0"),
            documents.Fields
        );
        FixedBitSet? live = hasDeletions ? new FixedBitSet(1600) : null;
        for (var doc = 0; hasDeletions && doc < 1600; doc += 3)
            live!.Set(doc);
        var numbers = hasOtherNumbers
            ? documents.Fields.ToDictionary(field => field.Number, field => 90 - field.Number)
            : null;
        int[] kept = [.. Enumerable.Range(0, 1600).Where(doc => live is null || live.Get(doc))];
        var merged = NewSegment("_1", 1 + (2 * kept.Length));

        using (var writer = Lucene87Codec.CreateStoredFields(directory, merged))
        {
            writer.StartDocument();
            writer.FinishDocument();
            writer.Append(reader, live, numbers);
            writer.Append(reader, live, numbers);
            writer.Finish(merged.MaxDoc);
        }
        var fields = hasOtherNumbers
            ? new FieldInfos(documents.Fields.Select(field => new FieldInfo(field.Name, 90 - field.Number)))
            : documents.Fields;
        using var both = Lucene87Codec.OpenStoredFields(directory, merged, fields);

        both.CheckIntegrity();
        documents.AssertSame(both, kept, first: 1);
        documents.AssertSame(both, kept, first: 1 + kept.Length);
    }

    [Fact]
    public void Open_Version4_ReadsItsHeads()
    {
        using var directory = new MemoryDirectory();
        var documents = new RandomStoredDocuments(seed: 6, maxDoc: 30);
        var segment = documents.Write(directory, "_0");
        // 8.9 and later: the chunk's head has a bit more, and the count of chunks stands before the incomplete ones.
        var data = FileBytes.Read(directory, "_0.fdt");
        Assert.Equal(30 << 1, data[DataHeaderBytes + 1]);
        data[DataHeaderBytes + 1] = 30 << 2;
        data[36] = 4;
        FileBytes.Seal(data);
        FileBytes.Write(directory, "_0.fdt", data);
        var meta = FileBytes.Read(directory, "_0.fdm");
        meta[31] = 4;
        var dirty = meta.Length - 16 - 3;
        byte[] counted = [.. meta[..dirty], 1, .. meta[dirty..]];
        FileBytes.Seal(counted);
        FileBytes.Write(directory, "_0.fdm", counted);

        using var reader = Lucene87Codec.OpenStoredFields(directory, segment, documents.Fields);

        documents.AssertSame(reader, Enumerable.Range(0, 30));
        Assert.Equal(4, reader.Meta.Version);
    }

    [Theory]
    [InlineData("_0.fdm", 1)]
    [InlineData("_0.fdx", 1)]
    [InlineData("_0.fdt", 61)]
    public void CheckIntegrity_AnyByteFlippedOrCutOff_IsFound(string file, int step)
    {
        using var directory = new MemoryDirectory();
        var documents = new RandomStoredDocuments(seed: 7, maxDoc: 50);
        var segment = documents.Write(directory, "_0");
        var damage = new Damage(directory, file);

        void Check()
        {
            using var reader = Lucene87Codec.OpenStoredFields(directory, segment, documents.Fields);
            reader.CheckIntegrity();
        }

        damage.AssertEachFlipIsFound(Check, step);
        damage.AssertEachCutIsFound(Check, step);
    }

    [Theory]
    [InlineData("_0.fdx")]
    [InlineData("_0.fdt")]
    public void Visit_AnyByteFlipped_NeverFailsInAnotherWay(string file)
    {
        using var directory = new MemoryDirectory();
        var documents = new RandomStoredDocuments(seed: 8, maxDoc: 50);
        var segment = documents.Write(directory, "_0");
        var damage = new Damage(directory, file);

        damage.AssertNoFlipBreaks(
            () =>
            {
                using var reader = Lucene87Codec.OpenStoredFields(directory, segment, documents.Fields);
                for (var doc = 0; doc < 50; doc++)
                    reader.Visit(doc, new GatheringVisitor());
            },
            step: file == "_0.fdt" ? 31 : 1
        );

        using var sound = Lucene87Codec.OpenStoredFields(directory, segment, documents.Fields);
        documents.AssertSame(sound, Enumerable.Range(0, 50));
    }

    [Fact]
    public void Open_UnknownMode_IsUnsupported()
    {
        using var directory = new MemoryDirectory();
        var documents = new RandomStoredDocuments(seed: 9, maxDoc: 3);
        var segment = documents.Write(directory, "_0");
        segment.Attributes["Lucene87StoredFieldsFormat.mode"] = "BEST_OF_ALL";

        var exception = Assert.Throws<UnsupportedIndexException>(() =>
            Lucene87Codec.OpenStoredFields(directory, segment, documents.Fields)
        );

        Assert.Contains("actual=BEST_OF_ALL", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finish_AnotherCountOfDocuments_IsRefused()
    {
        using var directory = new MemoryDirectory();
        using var writer = Lucene87Codec.CreateStoredFields(directory, NewSegment("_0", 2));
        writer.StartDocument();
        writer.FinishDocument();

        var exception = Assert.Throws<InvalidOperationException>(() => writer.Finish(2));

        Assert.Contains("actual=1 expected=2", exception.Message, StringComparison.Ordinal);
    }

    private static SegmentInfo NewSegment(string name, int maxDoc) => new(name, SegmentIds.Create(), maxDoc);
}
