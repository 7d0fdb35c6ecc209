namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Parts a JSON list, or values one behind the other, into their bytes without reading the whole.</summary>
/// <remarks>
/// <b>Source</b> RFC 8259: outside strings, only brackets and commas part values; no string holds a line's end, so that one
/// which does is broken, and reading goes on at the next line that opens an object no deeper. RFC 7464: a record separator
/// may stand before each value.
/// </remarks>
internal sealed class JsonSplitter(ByteReader reader)
{
    private const int Nothing = -2;
    private const int RecordSeparator = 0x1E;

    private int _ahead = Nothing;
    private bool _isList;
    private bool _isAtEnd;
    private long _lineRead = 1;
    private long _columnRead;
    private long _column;

    /// <summary>The line in which the last element begins, from 1; where the file is cut, its last.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether the last element is broken.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the file ended inside an element, or before its list did.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads over a mark and white space; whether a list opens there.</summary>
    public bool EntersList()
    {
        int c;
        do
        {
            c = Take();
        } while (IsSpace(c) || c is 0xEF or 0xBB or 0xBF);

        _isList = c == '[';
        if (!_isList)
            _ahead = c;
        return _isList;
    }

    /// <summary>The next element; null where the list or the file ends.</summary>
    /// <exception cref="LimitException">The element is longer than a page may be.</exception>
    public byte[]? Next(long limitBytes)
    {
        if (IsBroken)
            SkipBroken();
        var element = new MemoryStream();
        var depth = 0;
        var isText = false;
        while (!_isAtEnd)
        {
            var c = Take();
            if (c < 0)
                return End(element, depth > 0 || isText);
            if (!isText && depth == 0 && c is ',' or ']')
            {
                _isAtEnd = c == ']';
                if (element.Length > 0)
                    return element.ToArray();
                continue;
            }

            if (element.Length == 0 && IsSpace(c))
                continue;
            IsBroken = isText && c == '\n';
            if (IsBroken)
                return element.ToArray();
            if (element.Length == 0)
                (Line, _column) = (_lineRead, _columnRead);
            Write(element, c, limitBytes);
            if (c == '\\' && isText)
                Write(element, Math.Max(0, Take()), limitBytes);
            else if (c == '"')
                isText = !isText;
            else if (!isText)
                depth += Step(c);
            if (!isText && depth == 0 && c is '}' or ']')
                return element.ToArray();
        }

        return null;
    }

    private byte[]? End(MemoryStream element, bool isInside)
    {
        _isAtEnd = true;
        IsCut = _isList || isInside;
        if (!IsCut && element.Length > 0)
            return element.ToArray();
        Line = _lineRead;
        return null;
    }

    /// <summary>Reads on from the line behind a broken element to the one that opens the next.</summary>
    private void SkipBroken()
    {
        IsBroken = false;
        while (true)
        {
            int c;
            do
            {
                c = Take();
            } while (IsSpace(c));

            _isAtEnd = c < 0;
            if (_isAtEnd)
                return;
            if (c == '{' && _columnRead <= _column)
            {
                _ahead = c;
                return;
            }

            while (c is not ('\n' or < 0))
                c = Take();
        }
    }

    private int Take()
    {
        if (_ahead != Nothing)
        {
            var ahead = _ahead;
            _ahead = Nothing;
            return ahead;
        }

        var c = reader.Next();
        _columnRead++;
        if (c == '\n')
            (_lineRead, _columnRead) = (_lineRead + 1, 0);
        return c;
    }

    private static void Write(MemoryStream element, int c, long limitBytes)
    {
        element.WriteByte((byte)c);
        if (element.Length > limitBytes)
        {
            throw new LimitException(
                RejectionReason.TooLarge,
                $"An article in the list has more than {limitBytes} bytes; those before it were read."
            );
        }
    }

    private static bool IsSpace(int c) => c is ' ' or '\t' or '\r' or '\n' or RecordSeparator;

    private static int Step(int c) =>
        c switch
        {
            '{' or '[' => 1,
            '}' or ']' => -1,
            _ => 0,
        };
}
