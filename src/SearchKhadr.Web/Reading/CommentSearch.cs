using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Web.Reading;

/// <summary>Looks for words in the comments of one article, as the browser does while one types.</summary>
internal static class CommentSearch
{
    /// <summary>Whether a comment's text or author has every word, whatever its case.</summary>
    public static bool Finds(string words, Comment comment) =>
        words
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => Has(comment.Text, word) || Has(comment.Author, word));

    private static bool Has(string? text, string word) =>
        text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
