using System.Globalization;

namespace SearchKhadr.Lucene.Automata;

internal sealed partial class RegexNodes
{
    /// <summary>The largest character of one, two and three bytes.</summary>
    private static readonly int[] LastOfLength = [0x7F, 0x7FF, 0xFFFF, 0x10FFFF];

    /// <summary>The UTF-8 of one character of a range.</summary>
    public RegexNode Characters(int low, int high)
    {
        var parts = new List<RegexNode>();
        for (var length = 1; length <= LastOfLength.Length && low <= high; length++)
        {
            var last = Math.Min(high, LastOfLength[length - 1]);
            if (low > last)
                continue;
            AddOfLength(low, last, length, parts);
            low = last + 1;
        }
        return Union(parts);
    }

    /// <summary>One character that is in none of some ranges.</summary>
    public RegexNode CharactersOutside(IEnumerable<(int Low, int High)> ranges)
    {
        var parts = new List<RegexNode>();
        var next = 0;
        foreach (var (low, high) in ranges.OrderBy(range => range.Low))
        {
            if (low > next)
                parts.Add(Characters(next, low - 1));
            next = Math.Max(next, high + 1);
        }
        if (next <= 0x10FFFF)
            parts.Add(Characters(next, 0x10FFFF));
        return Union(parts);
    }

    /// <summary>The decimal digits of a number of a range.</summary>
    /// <param name="digits">How many digits there are; 0 for any number, with zeros before as one likes.</param>
    public RegexNode Numbers(int least, int most, int digits)
    {
        var zeros = Repeat(Bytes('0', '0'), 0, -1);
        if (digits > 0)
            return Digits(Padded(least, digits), Padded(most, digits));
        var parts = new List<RegexNode>();
        for (var length = 1; length <= 10; length++)
        {
            var low = length == 1 ? 0 : (long)Math.Pow(10, length - 1);
            var high = (long)Math.Pow(10, length) - 1;
            if (low > most || high < least)
                continue;
            parts.Add(Digits(Padded(Math.Max(low, least), length), Padded(Math.Min(high, most), length)));
        }
        return Sequence(zeros, Union(parts));
    }

    private static string Padded(long number, int digits) =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    /// <summary>As many digits as both ends have, between them.</summary>
    private RegexNode Digits(string low, string high)
    {
        if (low.Length == 0)
            return NoBytes;
        if (low[0] == high[0])
            return Sequence(Bytes(low[0], low[0]), Digits(low[1..], high[1..]));
        var rest = low.Length - 1;
        var parts = new List<RegexNode>
        {
            Sequence(Bytes(low[0], low[0]), Digits(low[1..], new string('9', rest))),
            Sequence(Bytes(high[0], high[0]), Digits(new string('0', rest), high[1..])),
        };
        if (high[0] - low[0] > 1)
            parts.Add(Sequence(Bytes(low[0] + 1, high[0] - 1), Repeat(Bytes('0', '9'), rest, rest)));
        return Union(parts);
    }

    /// <summary>Splits a range until, in each part, all bytes but the first that differs run through all their values.</summary>
    private void AddOfLength(int low, int high, int length, List<RegexNode> parts)
    {
        for (var free = 1; free < length; free++)
        {
            var mask = (1 << (6 * free)) - 1;
            if ((low & ~mask) == (high & ~mask))
                continue;
            if ((low & mask) != 0)
            {
                AddOfLength(low, low | mask, length, parts);
                AddOfLength((low | mask) + 1, high, length, parts);
                return;
            }
            if ((high & mask) != mask)
            {
                AddOfLength(low, (high & ~mask) - 1, length, parts);
                AddOfLength(high & ~mask, high, length, parts);
                return;
            }
        }
        Span<byte> first = stackalloc byte[4];
        Span<byte> last = stackalloc byte[4];
        Encode(low, length, first);
        Encode(high, length, last);
        var node = NoBytes;
        for (var i = length - 1; i >= 0; i--)
            node = Sequence(Bytes(first[i], last[i]), node);
        parts.Add(node);
    }

    /// <summary>UTF-8 that also takes what is half of a pair, which a range may begin or end with.</summary>
    private static void Encode(int character, int length, Span<byte> bytes)
    {
        if (length == 1)
        {
            bytes[0] = (byte)character;
            return;
        }
        for (var i = length - 1; i > 0; i--, character >>= 6)
            bytes[i] = (byte)(0x80 | (character & 0x3F));
        bytes[0] = (byte)((0xF00 >> length) | character);
    }
}
