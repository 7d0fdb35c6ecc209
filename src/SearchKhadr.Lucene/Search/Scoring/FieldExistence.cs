using SearchKhadr.Lucene.Bits;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Scoring;

/// <summary>Finds the documents that have anything in a field.</summary>
internal static class FieldExistence
{
    public static DocIdSetIterator? Open(LeafReader leaf, string field)
    {
        var info = leaf.FieldInfos.Find(field);
        if (info is null)
            return null;
        DocIdSetIterator? column = info.DocValuesType switch
        {
            DocValuesType.Numeric => leaf.NumericDocValues(field),
            DocValuesType.Binary => leaf.BinaryDocValues(field),
            DocValuesType.Sorted => leaf.SortedDocValues(field),
            DocValuesType.SortedSet => leaf.SortedSetDocValues(field),
            DocValuesType.SortedNumeric => leaf.SortedNumericDocValues(field),
            _ => info.HasNorms ? leaf.Norms(field) : null,
        };
        return column ?? FromTerms(leaf.Terms(field), leaf.MaxDoc);
    }

    private static BitSetIterator? FromTerms(Terms? terms, int maxDoc)
    {
        if (terms is null)
            return null;
        var docs = new FixedBitSet(maxDoc);
        var each = terms.Open();
        PostingsEnum? postings = null;
        while (each.MoveNext())
        {
            postings = each.Postings(postings, PostingsFlags.Docs);
            for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
                docs.Set(doc);
        }
        return new BitSetIterator(docs, terms.DocCount);
    }
}
