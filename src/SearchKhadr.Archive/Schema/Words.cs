using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Archive.Schema;

/// <summary>Takes short texts apart.</summary>
internal static class Words
{
    /// <summary>The words that an analyzer makes of a text.</summary>
    public static IReadOnlyList<Word> Of(Analyzer analyzer, string text)
    {
        var words = new List<Word>();
        var stream = analyzer.Open("");
        stream.Reset(text.AsMemory());
        for (var position = -1; stream.MoveNext(); )
        {
            position += stream.PositionIncrement;
            words.Add(new(stream.Term.ToString(), position, stream.StartOffset, stream.EndOffset));
        }
        return words;
    }

    /// <summary>How many words an analyzer makes of a text.</summary>
    public static int Count(Analyzer analyzer, string text) => Of(analyzer, text).Count;
}
