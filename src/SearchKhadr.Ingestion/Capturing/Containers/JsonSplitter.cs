namespace SearchKhadr.Ingestion.Capturing.Containers;

/// <summary>Parts a JSON list into its elements' bytes without reading the whole of it.</summary>
/// <remarks><b>Source</b> RFC 8259: outside strings, only brackets and commas part values.</remarks>
internal sealed class JsonSplitter(ByteReader reader)
{
    private bool _isAtEnd;

    /// <summary>Reads over a mark and white space; whether a list opens there.</summary>
    public bool EntersList()
    {
        int c;
        do
        {
            c = reader.Next();
        } while (c is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF);

        return c == '[';
    }

    /// <summary>The next element; null where the list ends.</summary>
    /// <exception cref="InvalidDataException">The file ends inside the list.</exception>
    /// <exception cref="LimitException">The element is longer than a page may be.</exception>
    public byte[]? Next(long limitBytes)
    {
        var element = new MemoryStream();
        var depth = 0;
        var isText = false;
        while (!_isAtEnd)
        {
            var c = reader.Next();
            if (c < 0)
                throw new InvalidDataException("the list of articles breaks off");
            if (!isText && depth == 0 && c is ',' or ']')
            {
                _isAtEnd = c == ']';
                if (element.Length > 0)
                    return element.ToArray();
                continue;
            }

            if (element.Length == 0 && c is ' ' or '\t' or '\r' or '\n')
                continue;
            element.WriteByte((byte)c);
            if (element.Length > limitBytes)
            {
                throw new LimitException(
                    RejectionReason.TooLarge,
                    $"An article in the list has more than {limitBytes} bytes; those before it were read."
                );
            }

            if (c == '\\' && isText)
                element.WriteByte((byte)Math.Max(0, reader.Next()));
            else if (c == '"')
                isText = !isText;
            else if (!isText)
                depth += Step(c);
        }

        return null;
    }

    private static int Step(int c) =>
        c switch
        {
            '{' or '[' => 1,
            '}' or ']' => -1,
            _ => 0,
        };
}
