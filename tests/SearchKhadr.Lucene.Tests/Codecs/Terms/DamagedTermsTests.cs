using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Lucene.Tests.Codecs.Terms;

/// <summary>Damaged files of terms and postings: an error that names one of them, and nothing else.</summary>
public sealed class DamagedTermsTests
{
    private const int MaxDoc = 600;
    private static readonly byte[] Id = new byte[16];

    [Theory]
    [InlineData("doc")]
    [InlineData("pos")]
    [InlineData("pay")]
    [InlineData("tim")]
    [InlineData("tip")]
    [InlineData("tmd")]
    public void Terms_ByteChanged_AreSoundOrCorrupt(string extension)
    {
        var random = TestSeed.Random("damaged terms");
        var (files, infos) = Write(random);
        var name = $"_0_Lucene84_0.{extension}";
        var errors = 0;

        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])files[name].Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
            errors += IsRefused(With(files, name, damaged), infos) ? 1 : 0;
        }

        Assert.True(errors > 0, $"no damage of {name} was noticed");
    }

    [Theory]
    [InlineData("doc")]
    [InlineData("pos")]
    [InlineData("pay")]
    [InlineData("tim")]
    [InlineData("tip")]
    [InlineData("tmd")]
    public void Terms_FileCutOff_AreRefused(string extension)
    {
        var random = TestSeed.Random("damaged terms");
        var (files, infos) = Write(random);
        var name = $"_0_Lucene84_0.{extension}";

        for (var i = 0; i < 20; i++)
        {
            var cut = files[name][..random.Next(files[name].Length)];

            Assert.True(IsRefused(With(files, name, cut), infos), $"{name} cut at {cut.Length}");
        }
    }

    [Theory]
    [InlineData("doc")]
    [InlineData("pos")]
    [InlineData("pay")]
    [InlineData("tim")]
    [InlineData("tip")]
    public void CheckIntegrity_OneBitTurned_NamesTheFile(string extension)
    {
        var random = TestSeed.Random("damaged terms");
        var (files, infos) = Write(random);
        var name = $"_0_Lucene84_0.{extension}";
        var damaged = (byte[])files[name].Clone();
        damaged[damaged.Length / 2] ^= 1;
        using var directory = With(files, name, damaged);
        using var terms = SegmentOfTerms.Open(directory, Id, MaxDoc, infos);

        var error = Assert.Throws<CorruptIndexException>(terms.CheckIntegrity);

        Assert.Equal(name, error.Resource);
    }

    [Fact]
    public void Terms_OfAnotherSegment_AreRefused()
    {
        var (files, infos) = Write(TestSeed.Random("damaged terms"));
        using var directory = With(files, "_0_Lucene84_0.tim", files["_0_Lucene84_0.tim"]);

        var error = Assert.Throws<CorruptIndexException>(() =>
            SegmentOfTerms.Open(directory, [.. Enumerable.Repeat((byte)7, 16)], MaxDoc, infos)
        );

        Assert.StartsWith("_0_Lucene84_0.", error.Resource, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_OfAnotherFormat_AreUnsupported()
    {
        var (files, infos) = Write(TestSeed.Random("damaged terms"));
        infos.First().Attributes["PerFieldPostingsFormat.format"] = "BlockTreeOrds";
        using var directory = With(files, "_0_Lucene84_0.tim", files["_0_Lucene84_0.tim"]);

        var error = Assert.Throws<UnsupportedIndexException>(() =>
            SegmentOfTerms.Open(directory, Id, MaxDoc, infos)
        );

        Assert.Contains("BlockTreeOrds", error.Message, StringComparison.Ordinal);
    }

    private static (Dictionary<string, byte[]> Files, FieldInfos Infos) Write(Random random)
    {
        var fields = new ModelFields();
        var body = fields.Add(
            new FieldInfo("body", 0) { IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets }
        );
        var ids = fields.Add(new FieldInfo("id", 1) { IndexOptions = IndexOptions.Docs });
        for (var doc = 0; doc < MaxDoc; doc++)
        {
            ids.Add(BitConverter.GetBytes(doc * 7), doc, new ModelPosition(0, 0, 0, []));
            for (var i = 0; i < 5; i++)
            {
                var term =
                    random.Next(4) == 0
                        ? "a word"u8.ToArray()
                        : [(byte)random.Next(99), 7, (byte)random.Next(99)];
                body.Add(
                    term,
                    doc,
                    new ModelPosition(i * 2, i * 10, (i * 10) + 3, random.Next(3) == 0 ? [1, 2] : [])
                );
            }
        }
        var infos = fields.Infos;
        using var directory = new MemoryDirectory();
        SegmentOfTerms.Write(directory, fields, Id, MaxDoc, infos);
        return (
            directory.ListAll().ToDictionary(n => n, n => Read(directory, n), StringComparer.Ordinal),
            infos
        );
    }

    private static byte[] Read(IndexDirectory directory, string name)
    {
        using var input = directory.OpenInput(name);
        return input.ReadSpan((int)input.Length).ToArray();
    }

    private static MemoryDirectory With(Dictionary<string, byte[]> files, string replaced, byte[] bytes)
    {
        var directory = new MemoryDirectory();
        foreach (var (name, original) in files)
        {
            using var output = directory.CreateOutput(name);
            output.WriteBytes(string.Equals(name, replaced, StringComparison.Ordinal) ? bytes : original);
        }
        return directory;
    }

    /// <summary>Opens and steps through everything; any other error than the index's fails the test.</summary>
    private static bool IsRefused(MemoryDirectory directory, FieldInfos infos)
    {
        using (directory)
        {
            try
            {
                using var fields = SegmentOfTerms.Open(directory, Id, MaxDoc, infos);
                foreach (var name in fields.Names)
                    ReadAll(fields.Terms(name)!);
                return false;
            }
            catch (IndexException error)
            {
                Assert.NotEmpty(error.Resource);
                return true;
            }
        }
    }

    private static void ReadAll(Lucene.Model.Terms field)
    {
        var terms = field.Open();
        var seeking = field.Open();
        PostingsEnum? reused = null;
        for (var count = 0; count < 10000 && terms.MoveNext(); count++)
        {
            seeking.SeekCeil(terms.Term);
            seeking.SeekExact(terms.Term);
            reused = terms.Postings(reused, PostingsFlags.All);
            while (reused.NextDoc() != DocIdSetIterator.NoMoreDocs)
            {
                Assert.InRange(reused.DocId, 0, MaxDoc - 1);
                for (var left = Math.Min(reused.Freq, 50); left > 0; left--)
                {
                    reused.NextPosition();
                    _ = reused.Payload.Length;
                }
            }
            var impacts = terms.Impacts(PostingsFlags.Freqs);
            for (var doc = 0; doc < MaxDoc; doc += 100)
            {
                impacts.AdvanceShallow(doc);
                _ = impacts.ImpactsOf(impacts.LevelCount - 1).Length;
                if (impacts.DocId < doc)
                    impacts.Advance(doc);
            }
        }
    }
}
