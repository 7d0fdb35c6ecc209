using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>How a column of several numbers a document is laid out.</summary>
/// <param name="Numbers">The numbers of all documents.</param>
/// <param name="Addresses">Where each document's numbers begin; null where each has just one.</param>
/// <param name="AddressesOffset">Where those numbers are.</param>
internal sealed record SortedNumericEntry(
    NumericEntry Numbers,
    DirectMonotonicReader.Meta? Addresses,
    long AddressesOffset
)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="CorruptIndexException">It is impossible.</exception>
    public static SortedNumericEntry Read(IndexInput meta)
    {
        var numbers = NumericEntry.Read(meta);
        var count = meta.ReadInt32();
        if (count < 0 || count > numbers.ValueCount)
            throw new CorruptIndexException(
                $"documents with numbers actual={count} expected<={numbers.ValueCount}",
                meta.Resource
            );
        numbers = numbers with { Docs = numbers.Docs with { Count = count } };
        if (count == numbers.ValueCount)
            return new SortedNumericEntry(numbers, Addresses: null, 0);
        var offset = meta.ReadInt64();
        var addresses = DirectMonotonicReader.ReadMeta(meta, count + 1L, meta.ReadVInt32());
        _ = meta.ReadInt64();
        return new SortedNumericEntry(numbers, addresses, offset);
    }
}
