using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Tests.Indexing.Plain;

/// <summary>What a reader says of the columns of each document.</summary>
internal static class ReaderColumns
{
    public static void Add(List<string>[] lines, FieldInfo field, LeafReader reader)
    {
        switch (field.DocValuesType)
        {
            case DocValuesType.None:
                break;
            case DocValuesType.Numeric:
                var numeric = reader.NumericDocValues(field.Name)!;
                Walk(numeric, () => [$"{numeric.LongValue}"]);
                break;
            case DocValuesType.Binary:
                var binary = reader.BinaryDocValues(field.Name)!;
                Walk(binary, () => [Convert.ToHexString(binary.BinaryValue)]);
                break;
            case DocValuesType.Sorted:
                var sorted = reader.SortedDocValues(field.Name)!;
                Walk(sorted, () => [Convert.ToHexString(sorted.LookupOrd(sorted.Ord))]);
                break;
            case DocValuesType.SortedNumeric:
                var numbers = reader.SortedNumericDocValues(field.Name)!;
                Walk(
                    numbers,
                    () => [.. Enumerable.Range(0, numbers.ValueCount).Select(_ => $"{numbers.NextValue()}")]
                );
                break;
            case DocValuesType.SortedSet:
                var set = reader.SortedSetDocValues(field.Name)!;
                Walk(set, () => [.. Ords(set).Select(ord => Convert.ToHexString(set.LookupOrd(ord)))]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(field));
        }

        void Walk(DocValuesIterator values, Func<IEnumerable<string>> read)
        {
            while (values.NextDoc() != DocIdSetIterator.NoMoreDocs)
                lines[values.DocId].Add($"column {field.Name} {string.Join(' ', read())}");
        }
    }

    private static List<long> Ords(SortedSetDocValues set)
    {
        var ords = new List<long>();
        long ord;
        while ((ord = set.NextOrd()) != SortedSetDocValues.NoMoreOrds)
            ords.Add(ord);
        return ords;
    }
}
