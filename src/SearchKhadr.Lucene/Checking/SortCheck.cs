using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Checks that a sorted segment's documents stand in the order that it says.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>CheckIndex.testSort</c>.</remarks>
internal static class SortCheck
{
    /// <summary>Checks; returns what was compared.</summary>
    public static string Run(CheckedSegment segment)
    {
        var sort = segment.Core.Info.Sort;
        if (sort.Count == 0)
            return "none";
        var keys = sort.Select(field => Keys(segment, field)).ToArray();
        for (var doc = 1; doc < segment.MaxDoc; doc++)
        {
            var order = 0;
            for (var i = 0; i < keys.Length && order == 0; i++)
            {
                order = keys[i][doc - 1].CompareTo(keys[i][doc]);
                if (sort[i].IsReverse)
                    order = -order;
            }
            if (order > 0)
                throw segment.Corrupt(
                    $"document {doc} stands after {doc - 1}, but comes before it by the segment's sort",
                    "si"
                );
        }
        return string.Join(", ", sort.Select(field => field.Field + (field.IsReverse ? " reverse" : "")));
    }

    // A number of each document that stands in the order of the column's values.
    private static long[] Keys(CheckedSegment segment, IndexSortField field)
    {
        var keys = new long[segment.MaxDoc];
        if (field.Type == "STRING")
        {
            Array.Fill(keys, field.Missing == 1 ? long.MaxValue : -1);
            FillOrds(segment, field, keys);
            return keys;
        }
        // Missing numbers are kept as their sortable bits; single columns of floating-point numbers as plain ones.
        Array.Fill(keys, field.Missing ?? 0);
        if (field.Selector is { } selector)
            FillSelected(segment, field, selector, keys);
        else
            FillNumbers(segment, field, keys);
        return keys;
    }

    private static void FillNumbers(CheckedSegment segment, IndexSortField field, long[] keys)
    {
        if (segment.Core.NumericDocValues(field.Field) is not { } values)
            return;
        while (values.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            var value = values.LongValue;
            keys[doc] = field.Type switch
            {
                "FLOAT" => (int)value ^ (((int)value >> 31) & int.MaxValue),
                "DOUBLE" => value ^ ((value >> 63) & long.MaxValue),
                _ => value,
            };
        }
    }

    private static void FillSelected(CheckedSegment segment, IndexSortField field, int selector, long[] keys)
    {
        if (segment.Core.SortedNumericDocValues(field.Field) is not { } values)
            return;
        while (values.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            var left = selector == 0 ? 1 : values.ValueCount;
            for (; left > 0; left--)
                keys[doc] = values.NextValue();
        }
    }

    private static void FillOrds(CheckedSegment segment, IndexSortField field, long[] keys)
    {
        if (field.Selector is null)
        {
            if (segment.Core.SortedDocValues(field.Field) is not { } single)
                return;
            while (single.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
                keys[doc] = single.Ord;
            return;
        }
        if (segment.Core.SortedSetDocValues(field.Field) is not { } set)
            return;
        var ords = new List<long>();
        while (set.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            ords.Clear();
            while (set.NextOrd() is var ord && ord != SortedSetDocValues.NoMoreOrds)
                ords.Add(ord);
            keys[doc] = field.Selector switch
            {
                0 => ords[0],
                1 => ords[^1],
                2 => ords[(ords.Count - 1) / 2],
                _ => ords[ords.Count / 2],
            };
        }
    }
}
