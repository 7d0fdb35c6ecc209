using SearchKhadr.Lucene.Codecs.Lucene50;
using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene50.Lucene50TermVectorsFormat;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene50;

public sealed class Lucene50TermVectorsFormatTests
{
    private static readonly SegmentInfo Segment = new("_0", new byte[16], maxDoc: 1);

    // The example in Lucene50TermVectorsFormat's comment; header and footer are 49 and 16 bytes.
    [Fact]
    public void Write_OneTerm_IsTheWorkedExample()
    {
        using var directory = new MemoryDirectory();

        using (var writer = new Lucene50TermVectorsWriter(directory, Segment))
        {
            writer.StartDocument();
            writer.StartField(0, Flags.None);
            writer.AddTerm("a"u8, freq: 1);
            writer.FinishDocument();
            writer.Finish(1);
        }

        var chunk = FileBytes.Read(directory, "_0.tvd").AsSpan()[49..^16];
        Assert.Equal(
            "000101" + "0100" + "00" + "0000" + "0180" + "01" + "0001" + "01" + "1061",
            Convert.ToHexString(chunk)
        );
    }

    [Fact]
    public void Read_OfPayloadsBesideFieldsWithout_GivesEachItsOwn()
    {
        using var directory = new MemoryDirectory();
        using (var writer = new Lucene50TermVectorsWriter(directory, Segment))
        {
            writer.StartDocument();
            writer.StartField(4, Flags.Positions | Flags.Payloads);
            writer.AddTerm("one"u8, freq: 2);
            writer.AddOccurrence(3, -1, -1, [7, 8]);
            writer.AddOccurrence(9, -1, -1, []);
            writer.StartField(6, Flags.Offsets);
            writer.AddTerm("one"u8, freq: 1);
            writer.AddOccurrence(-1, 40, 43, []);
            writer.FinishDocument();
            writer.Finish(1);
        }

        using var reader = new Lucene50TermVectorsReader(directory, Segment);
        var fields = reader.Read(0)!.Fields;

        Assert.Equal([4, 6], fields.Select(field => field.Number));
        Assert.Equal((3, 9), (fields[0].Position(0), fields[0].Position(1)));
        Assert.Equal([7, 8], fields[0].Payload(0).ToArray());
        Assert.Empty(fields[0].Payload(1).ToArray());
        Assert.Equal((-1, 40, 43), (fields[1].Position(0), fields[1].Start(0), fields[1].End(0)));
    }
}
