using SearchKhadr.Archive.Schema;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Reading;

/// <summary>Reads the heads of articles without their texts.</summary>
internal static class ArticleHeads
{
    private static readonly HashSet<string> Fields = new(
        [
            FieldNames.Id,
            FieldNames.Language,
            FieldNames.Outlet,
            FieldNames.Published,
            FieldNames.Published + FieldNames.PrecisionSuffix,
            FieldNames.Published + FieldNames.SourceSuffix,
            .. TextLanguage.All.Select(language => language.Field(SearchableParts.Headline)),
        ],
        StringComparer.Ordinal
    );

    // What tells copies, beside the head.
    private static readonly HashSet<string> CopyFields = new(
        [
            .. Fields,
            FieldNames.File,
            FieldNames.Checksum,
            FieldNames.SavedAt,
            FieldNames.UrlKey,
            FieldNames.TextSignature,
        ],
        StringComparer.Ordinal
    );

    /// <summary>The document of an id; null where no article has it.</summary>
    public static int? Find(IndexSearcher searcher, string id)
    {
        var found = searcher.Search(new TermQuery(FieldNames.Id, id), 1);
        return found.Hits is [var hit] ? hit.DocId : null;
    }

    /// <summary>The head of a document.</summary>
    public static RelatedArticle Read(IndexReader reader, int docId)
    {
        return HeadOf(reader.Document(docId, Fields));
    }

    /// <summary>The head of a document, when its page was saved, and what tells its copies.</summary>
    public static (RelatedArticle Head, string? SavedAt, CopyKeys Keys) ReadKeys(
        IndexReader reader,
        int docId
    )
    {
        var stored = reader.Document(docId, CopyFields);
        var keys = CopyKeys.Parse(
            stored.Text(FieldNames.File) ?? "",
            stored.Text(FieldNames.Checksum) ?? "",
            stored.Text(FieldNames.UrlKey),
            stored.Text(FieldNames.TextSignature)
        );
        return (HeadOf(stored), stored.Text(FieldNames.SavedAt), keys);
    }

    private static RelatedArticle HeadOf(StoredValues stored)
    {
        var language = TextLanguage.Of(stored.Text(FieldNames.Language) ?? LanguageNames.Undetermined);
        return new RelatedArticle(
            stored.Text(FieldNames.Id) ?? "",
            stored.Text(language.Field(SearchableParts.Headline)) ?? "",
            stored.Text(FieldNames.Outlet),
            new ArticleDate(
                stored.Text(FieldNames.Published),
                EnumNames.Parse<DatePrecision>(
                    stored.Text(FieldNames.Published + FieldNames.PrecisionSuffix)
                ),
                EnumNames.Parse<DateSource>(stored.Text(FieldNames.Published + FieldNames.SourceSuffix)),
                Raw: null
            )
        );
    }
}
