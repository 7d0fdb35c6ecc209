using System.Text;
using SearchKhadr.Lucene.Codecs.Lucene87;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene87;

public sealed class Lucene87StoredFieldsGoldenTests
{
    [Theory]
    [InlineData("stored-fields-speed")]
    [InlineData("stored-fields-compression")]
    public void Reader_JavasFiles_GivesWhatJavaStored(string name)
    {
        using var golden = new GoldenIndex(name);
        using var reader = Lucene87Codec.OpenStoredFields(golden.Files, golden.Info, golden.Fields);

        for (var doc = 0; doc < 1500; doc++)
            Assert.Equal(Expected(doc), Gathered(reader, doc));
        reader.CheckIntegrity();
    }

    [Fact]
    public void Writer_ValuesThatJavaStored_AreGivenBack()
    {
        using var golden = new GoldenIndex("stored-fields-speed");
        using var reader = Lucene87Codec.OpenStoredFields(golden.Files, golden.Info, golden.Fields);
        using var written = new MemoryDirectory();
        var segment = new SegmentInfo(golden.Info.Name, golden.Info.Id, golden.Info.MaxDoc);

        using (var writer = Lucene87Codec.CreateStoredFields(written, segment))
        {
            for (var doc = 0; doc < 1500; doc++)
            {
                writer.StartDocument();
                reader.Visit(doc, new StoredFieldsCopier(writer));
                writer.FinishDocument();
            }
            writer.Finish(1500);
        }

        using var copied = Lucene87Codec.OpenStoredFields(written, segment, golden.Fields);
        for (var doc = 0; doc < 1500; doc++)
            Assert.Equal(Expected(doc), Gathered(copied, doc));
        Assert.Equal(["_0.fdm", "_0.fdt", "_0.fdx"], segment.Files);
    }

    // What StoredFieldsGolden.java gives each document.
    private static List<(string Name, object Value)> Expected(int i)
    {
        var fields = new List<(string Name, object Value)>();
        if (i % 7 != 3)
        {
            fields.Add(("id", i));
            fields.Add(("text", $"document {i} of the golden index"));
        }
        if (i % 5 == 0)
            fields.Add(
                (
                    "long",
                    (i % 2 == 0 ? 1 : -1)
                        * (
                            i % 3 == 0 ? 86400000L
                            : i % 3 == 1 ? 3600000L
                            : 1L
                        )
                        * i
                )
            );
        if (i % 11 == 0)
            fields.Add(("float", (i / 4f) - 30));
        if (i % 13 == 0)
            fields.Add(("double", (i / 3d) - 30));
        if (i % 17 == 0)
            fields.Add(("bytes", Convert.ToHexString([(byte)i, 0, 255])));
        if (i is 1100 or 1101)
            fields.Add(("big", Big(i, i == 1100 ? 70000 : 1300000)));
        return fields;
    }

    private static string Big(int seed, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
            text.Append((char)('a' + (i % (1000 + seed) * 31 % 26)));
        return text.ToString();
    }

    private static List<(string Name, object Value)> Gathered(Lucene87StoredFieldsReader reader, int doc)
    {
        var visitor = new GatheringVisitor();
        reader.Visit(doc, visitor);
        return visitor.Fields;
    }
}
