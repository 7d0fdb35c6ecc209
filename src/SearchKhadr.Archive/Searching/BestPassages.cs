using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Searching;

/// <summary>Chooses what is shown of an article below its headline.</summary>
internal static class BestPassages
{
    private const int Count = 3;

    /// <summary>The best passages with hits, best first; where nothing was found there, how the article begins.</summary>
    public static IReadOnlyList<Passage> Of(FoundTexts texts, Article article)
    {
        var found = texts.Passages(Count);
        if (found.Count == 0 && texts.Lead() is { } lead)
            found = [lead];
        return [.. found.Select(passage => Of(passage.Part, passage.Index, passage.Text, article))];
    }

    private static Passage Of(string part, int index, MarkedText text, Article article) =>
        part == SearchableParts.Comments
            ? new Passage(part, text, index, article.Comments[index].Author)
            : new Passage(part, text, CommentIndex: null, CommentAuthor: null);
}
