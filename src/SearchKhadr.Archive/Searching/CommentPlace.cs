using System.Globalization;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Archive.Searching;

/// <summary>Which comment of which article a document is.</summary>
/// <param name="ArticleId">The article's permanent id.</param>
/// <param name="Index">Which of its comments, counted from 0.</param>
internal readonly record struct CommentPlace(string ArticleId, int Index)
{
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal)
    {
        FieldNames.Article,
        FieldNames.CommentIndex,
    };

    /// <summary>The place of a comment's document.</summary>
    public static CommentPlace Of(IndexReader reader, int docId)
    {
        var stored = reader.Document(docId, Fields);
        var index = stored.Of(FieldNames.CommentIndex).OfType<int>().FirstOrDefault();
        return new CommentPlace(stored.Text(FieldNames.Article) ?? "", index);
    }

    /// <summary>Reads what <see cref="ToString"/> writes; null where it is none.</summary>
    public static CommentPlace? Parse(string text)
    {
        var end = text.LastIndexOf('.');
        return
            end >= 0
            && int.TryParse(
                text.AsSpan(end + 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var index
            )
            ? new CommentPlace(text[..end], index)
            : null;
    }

    /// <summary>The id, a full stop, and the index.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ArticleId}.{Index}");
}
