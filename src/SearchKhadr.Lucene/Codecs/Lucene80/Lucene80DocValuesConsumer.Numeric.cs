using SearchKhadr.Lucene.Codecs.Packed;
using SearchKhadr.Lucene.Model;
using static SearchKhadr.Lucene.Codecs.Lucene80.Lucene80DocValuesFormat;

namespace SearchKhadr.Lucene.Codecs.Lucene80;

internal sealed partial class Lucene80DocValuesConsumer
{
    private const int BlockValues = 1 << NumericBlockShift;
    private const byte VaryingWidth = 0xFF;
    private const double WorthBlocks = 0.9;

    private (int Docs, long Numbers) WriteNumbers(Func<SortedNumericDocValues> values)
    {
        var statistics = new NumericStatistics();
        var docs = 0;
        var column = values();
        while (column.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            docs++;
            for (var left = column.ValueCount; left > 0; left--)
                statistics.Add(column.NextValue());
        }
        statistics.Finish();
        DocsWithValue.Write(_meta, _data, docs, _maxDoc, values);
        _meta.WriteInt64(statistics.Count);
        WritePacked(statistics, values);
        return (docs, statistics.Count);
    }

    private void WritePacked(NumericStatistics statistics, Func<SortedNumericDocValues> values)
    {
        long least = statistics.Least,
            greatest = statistics.Greatest,
            unit = statistics.Unit;
        if (least >= greatest)
        {
            _meta.WriteInt32(-1);
            WritePacking(0, least, unit, () => -1);
        }
        else if (statistics.Table() is { } table)
        {
            _meta.WriteInt32(table.Length);
            foreach (var number in table)
                _meta.WriteInt64(number);
            var bits = DirectWriter.BitsRequired(table.Length - 1);
            var places = table.Select((number, place) => (number, place)).ToDictionary();
            WritePacking(
                bits,
                0,
                1,
                () => WriteBlock(values(), statistics.Count, bits, number => places[number])
            );
        }
        else if (
            statistics.SpaceBits > 0
            && (double)statistics.BlockSpaceBits / statistics.SpaceBits <= WorthBlocks
        )
        {
            _meta.WriteInt32(-2 - NumericBlockShift);
            WritePacking(VaryingWidth, least, unit, () => WriteBlocks(values(), unit));
        }
        else
        {
            _meta.WriteInt32(-1);
            var bits = DirectWriter.BitsRequired((greatest - least) / unit);
            if (unit == 1 && least > 0 && DirectWriter.BitsRequired(greatest) == bits)
                least = 0;
            WritePacking(
                bits,
                least,
                unit,
                () => WriteBlock(values(), statistics.Count, bits, number => (number - least) / unit)
            );
        }
    }

    /// <summary>Writes how numbers are packed, then packs them.</summary>
    /// <param name="pack">Writes the numbers and returns where the blocks' table begins; -1 for none.</param>
    private void WritePacking(int bits, long least, long unit, Func<long> pack)
    {
        _meta.WriteByte((byte)bits);
        _meta.WriteInt64(least);
        _meta.WriteInt64(unit);
        var start = _data.Position;
        _meta.WriteInt64(start);
        var jumpTable = pack();
        _meta.WriteInt64(_data.Position - start);
        _meta.WriteInt64(jumpTable);
    }

    private long WriteBlock(SortedNumericDocValues values, long count, int bits, Func<long, long> encode)
    {
        var packed = new DirectWriter(_data, count, bits);
        while (values.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            for (var left = values.ValueCount; left > 0; left--)
                packed.Add(encode(values.NextValue()));
        }
        packed.Finish();
        return -1;
    }

    private long WriteBlocks(SortedNumericDocValues values, long unit)
    {
        var offsets = new List<long>();
        var block = new long[BlockValues];
        var filled = 0;
        while (values.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            for (var left = values.ValueCount; left > 0; left--)
            {
                block[filled++] = values.NextValue();
                if (filled == BlockValues)
                    Flush();
            }
        }
        if (filled > 0)
            Flush();
        var jumpTable = _data.Position;
        foreach (var offset in offsets)
            _data.WriteInt64(offset);
        _data.WriteInt64(jumpTable);
        return jumpTable;

        void Flush()
        {
            offsets.Add(_data.Position);
            WriteVaryingBlock(block.AsSpan(0, filled), unit);
            filled = 0;
        }
    }

    private void WriteVaryingBlock(ReadOnlySpan<long> block, long unit)
    {
        long least = block[0],
            greatest = block[0];
        foreach (var number in block)
        {
            least = Math.Min(least, number);
            greatest = Math.Max(greatest, number);
        }
        if (least == greatest)
        {
            _data.WriteByte(0);
            _data.WriteInt64(least);
            return;
        }
        // Lucene takes the width of the undivided distance here, and so do we, byte for byte.
        var bits = DirectWriter.BitsRequired(greatest - least);
        _data.WriteByte((byte)bits);
        _data.WriteInt64(least);
        _data.WriteInt32(checked((int)DirectWriter.LengthBytes(block.Length, bits)));
        var packed = new DirectWriter(_data, block.Length, bits);
        foreach (var number in block)
            packed.Add((number - least) / unit);
        packed.Finish();
    }
}
