using SearchKhadr.Lucene.Codecs.Segments;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene86;

/// <summary>Reads the sort by which a segment's documents are ordered.</summary>
/// <remarks>
/// <c>fields (vint)</c>, each <c>provider (string)</c> and, by provider, <c>SortField: field, type (strings), reverse
/// (int32), has missing (int32), missing</c>; <c>SortedNumericSortField: field, type, reverse, selector (int32), has
/// missing, missing</c>; <c>SortedSetSortField: field, reverse, selector, missing (int32: 1 first, 2 last)</c>.
/// <b>Source</b> Lucene 8.8 <c>SortField.Provider</c>, <c>SortedNumericSortField.Provider</c>,
/// <c>SortedSetSortField.Provider</c>.
/// </remarks>
internal static class IndexSortReader
{
    private const int LastOfSet = 2;

    /// <summary>Reads the sort; empty when there is none.</summary>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">A provider is not Lucene's own.</exception>
    public static IReadOnlyList<IndexSortField> Read(IndexInput input)
    {
        var count = input.ReadVInt32();
        if (count < 0 || count > input.Length)
            throw new CorruptIndexException(
                $"impossible count of sort fields, actual={count}",
                input.Resource
            );
        var fields = new List<IndexSortField>();
        while (fields.Count < count)
            fields.Add(ReadField(input));
        return fields;
    }

    private static IndexSortField ReadField(IndexInput input)
    {
        var provider = input.ReadString();
        var field = input.ReadString();
        switch (provider)
        {
            case "SortField":
                return ReadTyped(input, field, hasSelector: false);
            case "SortedNumericSortField":
                return ReadTyped(input, field, hasSelector: true);
            case "SortedSetSortField":
                var isReverse = input.ReadInt32() == 1;
                var selector = input.ReadInt32();
                long? missing = input.ReadInt32() == LastOfSet ? 1 : null;
                return new IndexSortField(field, "STRING", isReverse, selector, missing);
            default:
                throw new UnsupportedIndexException($"unknown index sort, actual={provider}", input.Resource);
        }
    }

    private static IndexSortField ReadTyped(IndexInput input, string field, bool hasSelector)
    {
        var type = input.ReadString();
        var isReverse = input.ReadInt32() == 1;
        int? selector = hasSelector ? input.ReadInt32() : null;
        long? missing = null;
        if (input.ReadInt32() == 1)
        {
            missing = type switch
            {
                "STRING" or "INT" or "FLOAT" => input.ReadInt32(),
                "LONG" or "DOUBLE" => input.ReadInt64(),
                _ => throw new CorruptIndexException($"impossible sort type, actual={type}", input.Resource),
            };
        }
        return new IndexSortField(field, type, isReverse, selector, missing);
    }
}
