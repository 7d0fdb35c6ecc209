using SearchKhadr.Lucene.Codecs.Lucene80;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Tests.Codecs.Lucene80;

public sealed class Lucene80DocValuesGoldenTests
{
    [Theory]
    [InlineData("columns")]
    [InlineData("columns-compound")]
    public void Consumer_ValuesReadFromJavasFiles_WritesTheSameBytes(string name)
    {
        using var golden = new GoldenIndex(name);
        using var columns = new Lucene80DocValuesProducer(
            golden.ReadState with
            {
                SegmentSuffix = "Lucene80_0",
            }
        );
        using var written = new MemoryDirectory();

        using (
            var consumer = new Lucene80DocValuesConsumer(
                golden.WriteState(written) with
                {
                    SegmentSuffix = "Lucene80_0",
                }
            )
        )
        {
            foreach (var number in columns.FieldNumbers)
                Copy(consumer, columns, golden.Fields.Find(number)!);
            consumer.Finish();
        }

        foreach (var file in written.ListAll())
            Assert.Equal(FileBytes.Read(golden.Files, file), FileBytes.Read(written, file));
    }

    private static void Copy(
        Lucene80DocValuesConsumer consumer,
        Lucene80DocValuesProducer columns,
        FieldInfo field
    )
    {
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                consumer.AddNumeric(field, () => columns.Numeric(field));
                break;
            case DocValuesType.Binary:
                consumer.AddBinary(field, () => columns.Binary(field));
                break;
            case DocValuesType.Sorted:
                consumer.AddSorted(field, () => columns.Sorted(field));
                break;
            case DocValuesType.SortedNumeric:
                consumer.AddSortedNumeric(field, () => columns.SortedNumeric(field));
                break;
            default:
                consumer.AddSortedSet(field, () => columns.SortedSet(field));
                break;
        }
    }
}
