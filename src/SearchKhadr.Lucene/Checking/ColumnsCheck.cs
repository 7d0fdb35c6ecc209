using System.Globalization;
using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Walks every column of every shape, and jumps to each of its documents besides.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>CheckIndex.testDocValues</c>.</remarks>
internal sealed class ColumnsCheck(CheckedSegment segment)
{
    private const string Data = "dvd";

    /// <summary>Checks; returns what was counted.</summary>
    public string Run()
    {
        long values = 0;
        var fields = 0;
        foreach (var field in segment.Fields.Where(field => field.DocValuesType != DocValuesType.None))
        {
            fields++;
            values += field.DocValuesType switch
            {
                DocValuesType.Numeric => NumbersCheck.Run(
                    segment,
                    field,
                    Numeric(field),
                    Numeric(field),
                    Data
                ),
                DocValuesType.Binary => Binary(field),
                DocValuesType.Sorted => Sorted(field),
                DocValuesType.SortedSet => SortedSet(field),
                _ => SortedNumeric(field),
            };
        }
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{fields} fields; {values} documents with a value"
        );
    }

    private NumericDocValues Numeric(FieldInfo field) => segment.Core.NumericDocValues(field.Name)!;

    private int Binary(FieldInfo field)
    {
        var walked = segment.Core.BinaryDocValues(field.Name)!;
        var jumped = segment.Core.BinaryDocValues(field.Name)!;
        var docs = new DocOrder(segment, field, Data);
        while (walked.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            docs.Next(doc, jumped);
            if (!walked.BinaryValue.SequenceEqual(jumped.BinaryValue))
                throw Corrupt(field, $"bytes of document {doc} differ for a walk and a jump");
        }
        return docs.Count;
    }

    private int Sorted(FieldInfo field)
    {
        var walked = segment.Core.SortedDocValues(field.Name)!;
        var jumped = segment.Core.SortedDocValues(field.Name)!;
        var docs = new DocOrder(segment, field, Data);
        var used = new FixedBitSet(walked.ValueCount);
        while (walked.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            docs.Next(doc, jumped);
            Use(field, used, walked.Ord, doc);
            if (walked.Ord != jumped.Ord)
                throw Corrupt(field, $"value of document {doc}: walked={walked.Ord} jumped={jumped.Ord}");
        }
        CheckDictionary(
            field,
            used,
            (from, to) => walked.LookupOrd(from).SequenceCompareTo(jumped.LookupOrd(to))
        );
        return docs.Count;
    }

    private int SortedSet(FieldInfo field)
    {
        var walked = segment.Core.SortedSetDocValues(field.Name)!;
        var jumped = segment.Core.SortedSetDocValues(field.Name)!;
        var docs = new DocOrder(segment, field, Data);
        var used = new FixedBitSet(checked((int)walked.ValueCount));
        while (walked.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            docs.Next(doc, jumped);
            long last = -1;
            while (true)
            {
                var ord = walked.NextOrd();
                if (ord != jumped.NextOrd())
                    throw Corrupt(field, $"values of document {doc} differ for a walk and a jump");
                if (ord == SortedSetDocValues.NoMoreOrds)
                    break;
                if (ord <= last)
                    throw Corrupt(field, $"value of document {doc} actual={ord} expected>{last}");
                Use(field, used, ord, doc);
                last = ord;
            }
            if (last < 0)
                throw Corrupt(field, $"document {doc} has a value but none is told");
        }
        CheckDictionary(
            field,
            used,
            (from, to) => walked.LookupOrd(from).SequenceCompareTo(jumped.LookupOrd(to))
        );
        return docs.Count;
    }

    private int SortedNumeric(FieldInfo field)
    {
        var walked = segment.Core.SortedNumericDocValues(field.Name)!;
        var jumped = segment.Core.SortedNumericDocValues(field.Name)!;
        var docs = new DocOrder(segment, field, Data);
        while (walked.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            docs.Next(doc, jumped);
            if (walked.ValueCount < 1 || walked.ValueCount != jumped.ValueCount)
                throw Corrupt(field, $"count of numbers of document {doc} actual={walked.ValueCount}");
            var last = long.MinValue;
            for (var left = walked.ValueCount; left > 0; left--)
            {
                var value = walked.NextValue();
                if (value < last || value != jumped.NextValue())
                    throw Corrupt(field, $"number of document {doc} actual={value} expected>={last}");
                last = value;
            }
        }
        return docs.Count;
    }

    private void Use(FieldInfo field, FixedBitSet used, long ord, int doc)
    {
        if (ord < 0 || ord >= used.Length)
            throw Corrupt(field, $"value of document {doc} actual={ord} expected<{used.Length}");
        used.Set((int)ord);
    }

    private void CheckDictionary(FieldInfo field, FixedBitSet used, Func<int, int, int> compare)
    {
        if (used.Cardinality() != used.Length)
            throw Corrupt(
                field,
                $"values that a document has actual={used.Cardinality()} expected={used.Length}"
            );
        for (var ord = 1; ord < used.Length; ord++)
        {
            if (compare(ord - 1, ord) >= 0)
                throw Corrupt(field, $"value {ord} does not stand after the one before");
            if ((ord & 0xFFF) == 0)
                segment.Cancellation.ThrowIfCancellationRequested();
        }
    }

    private Errors.CorruptIndexException Corrupt(FieldInfo field, string problem) =>
        segment.Corrupt($"column {field.Name}: {problem}", Data);
}
