using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Memory;

namespace SearchKhadr.Lucene.Tests.Search;

/// <summary>A few documents of one text field, searched in memory.</summary>
internal static class SmallIndex
{
    public const string Text = "text";

    public static IndexSearcher Of(params IEnumerable<string> texts) => Of(texts, int.MaxValue);

    public static IndexSearcher Of(
        IEnumerable<string> texts,
        int docsPerSegment,
        Predicate<int>? isDeleted = null
    ) =>
        new(
            MemoryIndexReader.Build(
                texts.Select(text => new Document { Field.OfText(Text, text, FieldType.StoredText) }),
                new NeutralAnalyzer(),
                docsPerSegment,
                isDeleted
            )
        );

    public static Document WithNumber(long? number)
    {
        var document = new Document { Field.OfText(Text, "all", FieldType.StoredText) };
        if (number is { } value)
            document.Add(Field.OfInt64("number", value, FieldType.DocValues(DocValuesType.Numeric)));
        return document;
    }

    public static TermQuery Term(string word) => new(Text, word);

    public static PhraseQuery Phrase(int slop, params IEnumerable<string> words) =>
        new PhraseQuery(Text, words) with
        {
            Slop = slop,
        };

    /// <summary>The ids of all matches in their order.</summary>
    public static IReadOnlyList<int> Found(IndexSearcher searcher, Query query) =>
        [
            .. searcher
                .Search(query, 1000, cancellation: TestContext.Current.CancellationToken)
                .Hits.Select(hit => hit.DocId)
                .Order(),
        ];
}
