namespace SearchKhadr.Ingestion.Capturing.Mime;

/// <summary>Joins the lines of a mail's text that its program parted for the way, where the part says that it did.</summary>
/// <remarks>
/// <code>
/// flowed  = Content-Type: text/plain; format=flowed ; a line that ends with a space goes on in the next
/// example = "The board \r\nmet." is "The board met."
/// </code>
/// <b>Source</b> RFC 3676, sections 4.1 to 4.5: the space goes where DelSp says so, a quoted line goes on in one quoted as
/// deep, and the line over a signature never does.
/// </remarks>
internal static class FlowedText
{
    public static ReadOnlyMemory<byte> Join(MimePart part)
    {
        var body = part.Body;
        if (!"flowed".Equals(part.Type["format"], StringComparison.OrdinalIgnoreCase))
            return body;
        var dropsSpace = "yes".Equals(part.Type["delsp"], StringComparison.OrdinalIgnoreCase);
        var text = new MemoryStream(body.Length);
        int? open = null;
        foreach (var range in body.Span.Split((byte)'\n'))
        {
            var line = body.Span[range].TrimEnd((byte)'\r');
            var depth = line.Length - line.TrimStart((byte)'>').Length;
            var words = line[depth..];
            // A space is set before a line that begins as something else would.
            if (words.StartsWith(" "u8))
                words = words[1..];
            var isSignature = words.SequenceEqual("-- "u8);
            var goesOn = open == depth && !isSignature;
            if (!goesOn && range.Start.Value > 0)
                text.WriteByte((byte)'\n');
            if (!goesOn && depth > 0)
                text.Write(line[..depth]);
            var isFlowed = words.EndsWith(" "u8) && !isSignature;
            text.Write(isFlowed && dropsSpace ? words[..^1] : words);
            open = isFlowed ? depth : null;
        }

        return text.ToArray();
    }
}
