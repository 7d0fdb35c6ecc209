using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;
using SearchKhadr.TestKit.Memory;

namespace SearchKhadr.Lucene.Tests.Facets;

/// <summary>Documents with an outlet and a year, either of which may be missing, two to a segment.</summary>
internal static class FacetIndex
{
    public static IndexSearcher Of(params IEnumerable<(string? Outlet, int? Year)> documents) =>
        new(
            MemoryIndexReader.Build(
                documents.Select(document => ToDocument(document.Outlet, document.Year)),
                new NeutralAnalyzer(),
                docsPerSegment: 2
            )
        );

    public static Query Outlet(string outlet) => new TermQuery("outlet", outlet);

    public static Query Year(int year) => new NumericRangeQuery("year", year, year);

    private static Document ToDocument(string? outlet, int? year)
    {
        var document = new Document();
        foreach (var part in outlet?.Split('+') ?? [])
        {
            document.Add(Field.OfText("outlet", part, FieldType.StoredKeyword));
            document.Add(Field.OfText("outlets", part, FieldType.DocValues(DocValuesType.SortedSet)));
        }
        if (outlet is not null)
            document.Add(Field.OfText("single", outlet, FieldType.DocValues(DocValuesType.Sorted)));
        if (year is { } known)
            document.Add(Field.OfInt64("year", known, FieldType.DocValues(DocValuesType.Numeric)));
        return document;
    }
}
