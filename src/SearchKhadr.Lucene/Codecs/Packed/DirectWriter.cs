using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Store;

namespace SearchKhadr.Lucene.Codecs.Packed;

/// <summary>Writes numbers packed at a fixed width, highest bit first, and three zero bytes behind them.</summary>
/// <remarks>
/// Widths are 1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 56 and 64 bits.
/// Worked: 1, 2, 3 at four bits: <c>12 30 00 00 00</c>.
/// <b>Source</b> Lucene 8.8 <c>DirectWriter</c>.
/// </remarks>
internal sealed class DirectWriter(IndexOutput output, long count, int bits)
{
    private const int PaddingBytes = 3;
    private ulong _pending;
    private int _pendingBits;
    private long _added;

    /// <summary>Whether numbers of that width can be packed so.</summary>
    public static bool IsWidth(int bits) => bits is > 0 and <= 64 && RoundBits(bits) == bits;

    /// <summary>The width for numbers up to a greatest one. <b>Units</b> bits; a negative one takes 64.</summary>
    public static int BitsRequired(long greatest) => RoundBits(PackedInts.BitsRequired(greatest));

    /// <summary>How many bytes that many numbers take with what is behind them.</summary>
    public static long LengthBytes(long count, int bits) =>
        PackedInts.LengthBytes(count, bits) + PaddingBytes;

    /// <summary>Appends a number. <b>Requires</b> It is not wider than the width.</summary>
    public void Add(long value)
    {
        _added++;
        if ((bits & 7) == 0)
        {
            for (var shift = bits - 8; shift >= 0; shift -= 8)
                output.WriteByte((byte)(value >> shift));
            return;
        }
        _pending = (_pending << bits) | (ulong)value;
        for (_pendingBits += bits; _pendingBits >= 8; )
        {
            _pendingBits -= 8;
            output.WriteByte((byte)(_pending >> _pendingBits));
        }
    }

    /// <summary>Appends what is left over and the padding.</summary>
    /// <exception cref="InvalidOperationException">More or fewer numbers were added than said.</exception>
    public void Finish()
    {
        if (_added != count)
            throw new InvalidOperationException($"numbers added: actual={_added} expected={count}");
        if (_pendingBits > 0)
            output.WriteByte((byte)(_pending << (8 - _pendingBits)));
        for (var i = 0; i < PaddingBytes; i++)
            output.WriteByte(0);
    }

    private static int RoundBits(int bits) =>
        bits switch
        {
            <= 2 => bits,
            <= 4 => 4,
            <= 32 => (bits + 3) & ~3,
            _ => (bits + 7) & ~7,
        };
}
