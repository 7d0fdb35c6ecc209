using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Errors;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>How a sorted column is laid out, of one value a document or of several.</summary>
/// <param name="Docs">Which documents have a value.</param>
/// <param name="Bits">How wide a packed place is; 0 where there is at most one value.</param>
/// <param name="Offset">Where the packed places begin.</param>
/// <param name="Addresses">Where each document's places begin; null where each has just one.</param>
/// <param name="AddressesOffset">Where those numbers are.</param>
/// <param name="Terms">The values.</param>
internal sealed record SortedEntry(
    DocsWithValue Docs,
    int Bits,
    long Offset,
    DirectMonotonicReader.Meta? Addresses,
    long AddressesOffset,
    TermsEntry Terms
)
{
    /// <summary>Reads one of one value a document.</summary>
    /// <exception cref="CorruptIndexException">It is impossible.</exception>
    public static SortedEntry ReadSingle(IndexInput meta)
    {
        var docs = DocsWithValue.Read(meta);
        var count = meta.ReadInt32();
        int bits = meta.ReadByte();
        var offset = meta.ReadInt64();
        _ = meta.ReadInt64();
        var terms = TermsEntry.Read(meta);
        if (count < 0 || (bits == 0 && count > 0 && terms.Count != 1) || terms.Count > int.MaxValue)
            throw new CorruptIndexException(
                $"impossible sorted column: documents={count} bits={bits} values={terms.Count}",
                meta.Resource
            );
        return new SortedEntry(docs with { Count = count }, bits, offset, Addresses: null, 0, terms);
    }

    /// <summary>Reads one of several values a document.</summary>
    /// <exception cref="CorruptIndexException">It is impossible.</exception>
    public static SortedEntry ReadSet(IndexInput meta)
    {
        var isMultiple = meta.ReadByte();
        if (isMultiple == 0)
            return ReadSingle(meta);
        if (isMultiple != 1)
            throw new CorruptIndexException(
                $"several values flag actual={isMultiple} expected=0 or 1",
                meta.Resource
            );
        var docs = DocsWithValue.Read(meta);
        int bits = meta.ReadByte();
        var offset = meta.ReadInt64();
        _ = meta.ReadInt64();
        var count = meta.ReadInt32();
        var addressesOffset = meta.ReadInt64();
        var addresses = DirectMonotonicReader.ReadMeta(meta, count + 1L, meta.ReadVInt32());
        _ = meta.ReadInt64();
        return new SortedEntry(
            docs with
            {
                Count = count,
            },
            bits,
            offset,
            addresses,
            addressesOffset,
            TermsEntry.Read(meta)
        );
    }
}
