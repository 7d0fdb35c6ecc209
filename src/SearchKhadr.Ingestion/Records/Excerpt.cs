using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Ingestion.Records;

/// <summary>Tells a standfirst from the beginning of the text given once more, as publishing systems make summaries.</summary>
internal static class Excerpt
{
    /// <summary>A summary as one line; null where the text begins with the same words.</summary>
    public static string? Unless(string? summary, IReadOnlyList<BodyBlock> body)
    {
        if (FragmentText.Line(summary) is not { } line)
            return null;
        var words = line.TrimEnd(' ', '.', '…', '[', ']');
        var text = string.Join(' ', body.Select(static block => block.Text));
        return text.StartsWith(words, StringComparison.Ordinal) ? null : line;
    }
}
