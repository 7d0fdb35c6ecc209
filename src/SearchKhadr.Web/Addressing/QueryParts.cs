namespace SearchKhadr.Web.Addressing;

/// <summary>Cuts a query line where a reader would take a part away: at spaces outside quotes and parentheses.</summary>
internal static class QueryParts
{
    private static readonly string[] Joining = ["OR", "AND"];

    /// <summary>The parts in their order; what <c>OR</c> joins, and what <c>NOT</c> stands before, is one.</summary>
    public static IReadOnlyList<QueryPart> Of(string line)
    {
        var parts = new List<QueryPart>();
        var joins = false;
        foreach (var (start, end) in Pieces(line))
        {
            var text = line[start..end];
            if (parts.Count > 0 && (joins || Joining.Contains(text, StringComparer.Ordinal)))
                parts[^1] = Span(line, parts[^1].StartChar, end);
            else
                parts.Add(Span(line, start, end));
            joins = text == "NOT" || Joining.Contains(text, StringComparer.Ordinal);
        }
        return parts;
    }

    private static QueryPart Span(string line, int start, int end) =>
        new(line[start..end], start, end - start);

    private static IEnumerable<(int Start, int End)> Pieces(string line)
    {
        var start = -1;
        var depth = 0;
        var isQuoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            var isGap = char.IsWhiteSpace(line[i]) && depth == 0 && !isQuoted;
            if (isGap && start >= 0)
            {
                yield return (start, i);
                start = -1;
            }
            if (isGap)
                continue;
            if (start < 0)
                start = i;
            if (line[i] == '"')
                isQuoted = !isQuoted;
            else if (line[i] == '(' && !isQuoted)
                depth++;
            else if (line[i] == ')' && !isQuoted && depth > 0)
                depth--;
        }
        if (start >= 0)
            yield return (start, line.Length);
    }
}
