using System.Globalization;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.TestKit.Files;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>Articles as documents, for our index and for the judge's.</summary>
internal static class NewsDocuments
{
    public static IReadOnlyList<CorpusArticle> Load(int count) =>
        [.. Corpora.Articles(SharedData.Require("data", "corpora", "reuters21578.jsonl.gz")).Take(count)];

    public static Document ToDocument(CorpusArticle article)
    {
        var document = new Document
        {
            Field.OfText("id", article.Id, FieldType.StoredKeyword),
            Field.OfText("headline", article.Headline, FieldType.StoredText),
            Field.OfText("body", article.Body, FieldType.StoredText),
        };
        if (Day(article) is not { } day)
            return document;
        document.Add(Field.OfText("month", article.Date[..7], FieldType.StoredKeyword));
        document.Add(Field.OfText("months", article.Date[..7], FieldType.DocValues(DocValuesType.SortedSet)));
        document.Add(Field.OfInt64("day", day, FieldType.DocValues(DocValuesType.Numeric)));
        return document;
    }

    public static IEnumerable<(string Name, string Kind, string Value)> ToJudge(CorpusArticle article)
    {
        yield return ("id", "keyword", article.Id);
        yield return ("headline", "text", article.Headline);
        yield return ("body", "text", article.Body);
        if (Day(article) is not { } day)
            yield break;
        yield return ("month", "keyword", article.Date[..7]);
        yield return ("months", "facet", article.Date[..7]);
        yield return ("day", "number", day.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A date as yyyymmdd.</summary>
    private static long? Day(CorpusArticle article) =>
        article.Date.Length >= 10
            ? long.Parse(
                article.Date[..10].Replace("-", "", StringComparison.Ordinal),
                CultureInfo.InvariantCulture
            )
            : null;
}
