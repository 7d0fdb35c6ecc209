using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene86;

/// <summary>Steps over the sort by which a segment's documents are ordered: readers do not need it.</summary>
/// <remarks>
/// <c>fields (vint)</c>, each <c>provider (string)</c> and, by provider, <c>SortField: field, type (strings), reverse
/// (int32), has missing (int32), missing</c>; <c>SortedNumericSortField: field, type, reverse, selector (int32), has
/// missing, missing</c>; <c>SortedSetSortField: field, reverse, selector, missing (int32)</c>.
/// <b>Source</b> Lucene 8.8 <c>SortField.Provider</c>, <c>SortedNumericSortField.Provider</c>,
/// <c>SortedSetSortField.Provider</c>.
/// </remarks>
internal static class IndexSortReader
{
    /// <summary>Goes past the sort; true when there is one.</summary>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    /// <exception cref="UnsupportedIndexException">A provider is not Lucene's own.</exception>
    public static bool Skip(IndexInput input)
    {
        var count = input.ReadVInt32();
        if (count < 0 || count > input.Length)
            throw new CorruptIndexException(
                $"impossible count of sort fields, actual={count}",
                input.Resource
            );
        for (var i = 0; i < count; i++)
            SkipField(input);
        return count > 0;
    }

    private static void SkipField(IndexInput input)
    {
        var provider = input.ReadString();
        _ = input.ReadString();
        switch (provider)
        {
            case "SortField":
                SkipTyped(input, flags: 1);
                break;
            case "SortedNumericSortField":
                SkipTyped(input, flags: 2);
                break;
            case "SortedSetSortField":
                input.Skip(3 * sizeof(int));
                break;
            default:
                throw new UnsupportedIndexException($"unknown index sort, actual={provider}", input.Resource);
        }
    }

    private static void SkipTyped(IndexInput input, int flags)
    {
        var type = input.ReadString();
        input.Skip(flags * sizeof(int));
        if (input.ReadInt32() != 1)
            return;
        input.Skip(
            type switch
            {
                "STRING" or "INT" or "FLOAT" => sizeof(int),
                "LONG" or "DOUBLE" => sizeof(long),
                _ => throw new CorruptIndexException($"impossible sort type, actual={type}", input.Resource),
            }
        );
    }
}
