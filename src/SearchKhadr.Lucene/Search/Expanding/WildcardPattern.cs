namespace SearchKhadr.Lucene.Search.Expanding;

/// <summary>A pattern over UTF-8 with signs for any characters and for one.</summary>
internal sealed class WildcardPattern
{
    private const short AnyCharacters = -1;
    private const short OneCharacter = -2;

    private readonly short[] _symbols;

    private WildcardPattern(short[] symbols)
    {
        _symbols = symbols;
        Prefix = [.. symbols.TakeWhile(symbol => symbol >= 0).Select(symbol => (byte)symbol)];
    }

    /// <summary>The bytes before the first sign.</summary>
    public byte[] Prefix { get; }

    public static WildcardPattern Parse(string pattern)
    {
        var symbols = new List<short>(pattern.Length);
        Span<byte> utf8 = stackalloc byte[4];
        var escaped = false;
        foreach (var rune in pattern.EnumerateRunes())
        {
            if (!escaped && rune.Value == '\\')
            {
                escaped = true;
                continue;
            }
            if (!escaped && rune.Value is '*' or '?')
            {
                symbols.Add(rune.Value == '*' ? AnyCharacters : OneCharacter);
                continue;
            }
            escaped = false;
            foreach (var unit in utf8[..rune.EncodeToUtf8(utf8)])
                symbols.Add(unit);
        }
        return new WildcardPattern([.. symbols]);
    }

    public bool IsMatch(ReadOnlySpan<byte> term)
    {
        int at = 0,
            symbol = 0,
            retryAt = 0,
            star = -1;
        while (at < term.Length)
        {
            var step = symbol < _symbols.Length ? Step(_symbols[symbol], term[at..]) : 0;
            if (step > 0)
            {
                at += step;
                symbol++;
            }
            else if (symbol < _symbols.Length && _symbols[symbol] == AnyCharacters)
            {
                star = symbol++;
                retryAt = at;
            }
            else if (star >= 0)
            {
                symbol = star + 1;
                at = ++retryAt;
            }
            else
            {
                return false;
            }
        }
        while (symbol < _symbols.Length && _symbols[symbol] == AnyCharacters)
            symbol++;
        return symbol == _symbols.Length;
    }

    /// <summary>How many bytes a symbol takes from the front; 0 for none.</summary>
    private static int Step(short symbol, ReadOnlySpan<byte> rest)
    {
        if (symbol >= 0)
            return rest[0] == symbol ? 1 : 0;
        if (symbol == AnyCharacters || (rest[0] & 0xC0) == 0x80)
            return 0;
        var length = 1;
        while (length < rest.Length && (rest[length] & 0xC0) == 0x80)
            length++;
        return length;
    }
}
