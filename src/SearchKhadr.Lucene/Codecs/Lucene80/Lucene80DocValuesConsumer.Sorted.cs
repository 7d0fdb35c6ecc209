using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Store;
using static SearchKhadr.Lucene.Codecs.Lucene80.Lucene80DocValuesFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

internal sealed partial class Lucene80DocValuesConsumer
{
    private const int BlockMask = (1 << TermsEntry.BlockShift) - 1;
    private const int IndexMask = (1 << TermsIndexShift) - 1;

    private delegate ReadOnlySpan<byte> Lookup(long ord);

    private static Lookup LookupOf(SortedDocValues values) => ord => values.LookupOrd((int)ord);

    private static Lookup LookupOf(SortedSetDocValues values) => values.LookupOrd;

    private static IEnumerable<long> Ords(SortedDocValues values)
    {
        while (values.NextDoc() != DocIdSetIterator.NoMoreDocs)
            yield return values.Ord;
    }

    private static IEnumerable<(bool IsFirst, long Ord)> Ords(SortedSetDocValues values)
    {
        while (values.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            var isFirst = true;
            for (var ord = values.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = values.NextOrd())
            {
                yield return (isFirst, ord);
                isFirst = false;
            }
        }
    }

    private void WriteOrds(long count, long valueCount, Func<IEnumerable<long>> ords)
    {
        if (valueCount <= 1)
        {
            _meta.WriteByte(0);
            _meta.WriteInt64(0);
            _meta.WriteInt64(0);
            return;
        }
        var bits = DirectWriter.BitsRequired(valueCount - 1);
        var start = _data.Position;
        _meta.WriteByte((byte)bits);
        _meta.WriteInt64(start);
        var packed = new DirectWriter(_data, count, bits);
        foreach (var ord in ords())
            packed.Add(ord);
        packed.Finish();
        _meta.WriteInt64(_data.Position - start);
    }

    private void WriteTerms(long count, Lookup lookup)
    {
        _meta.WriteVInt64(count);
        _meta.WriteInt32(TermsEntry.BlockShift);
        _meta.WriteInt32(MonotonicBlockShift);
        using var buffer = new BufferOutput();
        var blocks = (count + BlockMask) >> TermsEntry.BlockShift;
        var addresses = new DirectMonotonicWriter(_meta, buffer, blocks, MonotonicBlockShift);
        var start = _data.Position;
        var longest = 0;
        var previous = new ByteSink();
        for (long ord = 0; ord < count; ord++)
        {
            var term = lookup(ord);
            if ((ord & BlockMask) == 0)
            {
                addresses.Add(_data.Position - start);
                _data.WriteVInt32(term.Length);
                _data.WriteBytes(term);
            }
            else
            {
                WriteDifference(previous.Written, term);
            }
            longest = Math.Max(longest, term.Length);
            previous.Clear();
            previous.WriteBytes(term);
        }
        addresses.Finish();
        _meta.WriteInt32(longest);
        WriteExtent(start);
        start = _data.Position;
        buffer.CopyTo(_data);
        WriteExtent(start);
        WriteTermsIndex(count, lookup);
    }

    private void WriteDifference(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> term)
    {
        var shared = previous.CommonPrefixLength(term);
        var own = term.Length - shared;
        _data.WriteByte((byte)(Math.Min(shared, 15) | (Math.Min(own - 1, 15) << 4)));
        if (shared >= 15)
            _data.WriteVInt32(shared - 15);
        if (own >= 16)
            _data.WriteVInt32(own - 16);
        _data.WriteBytes(term[shared..]);
    }

    private void WriteTermsIndex(long count, Lookup lookup)
    {
        _meta.WriteInt32(TermsIndexShift);
        using var buffer = new BufferOutput();
        var blocks = 1 + ((count + IndexMask) >> TermsIndexShift);
        var addresses = new DirectMonotonicWriter(_meta, buffer, blocks, MonotonicBlockShift);
        var start = _data.Position;
        var offset = 0L;
        var previous = new ByteSink();
        for (long ord = 0; ord < count; ord += IndexMask + 1)
        {
            addresses.Add(offset);
            if (ord == 0)
                continue;
            previous.Clear();
            previous.WriteBytes(lookup(ord - 1));
            var term = lookup(ord);
            var length = previous.Written.CommonPrefixLength(term) + 1;
            offset += length;
            _data.WriteBytes(term[..length]);
        }
        addresses.Add(offset);
        addresses.Finish();
        WriteExtent(start);
        start = _data.Position;
        buffer.CopyTo(_data);
        WriteExtent(start);
    }

    private void WriteExtent(long start)
    {
        _meta.WriteInt64(start);
        _meta.WriteInt64(_data.Position - start);
    }
}
