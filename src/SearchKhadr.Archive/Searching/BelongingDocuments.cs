using System.Text;
using SearchKhadr.Archive.Schema;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Finds the documents that belong to articles.</summary>
internal static class BelongingDocuments
{
    /// <summary>The comments of all articles that a query finds.</summary>
    /// <remarks><b>Cost</b> Finds the articles at once, and looks each one's id up.</remarks>
    public static Query Of(OpenIndex index, Query articles)
    {
        var found = index.Searcher.Collect(articles);
        var ids = new List<string>(found.Count);
        foreach (var leaf in index.Reader.Leaves)
        {
            if (
                found.Of(leaf) is not { } docs
                || leaf.Reader.SortedDocValues(FieldNames.Id) is not { } column
            )
                continue;
            for (var doc = docs.NextSetBit(0); doc >= 0; doc = docs.NextSetBit(doc + 1))
            {
                if (column.AdvanceExact(doc))
                    ids.Add(Encoding.UTF8.GetString(column.LookupOrd(column.Ord)));
            }
        }
        return new BooleanQuery([
            new(new TermInSetQuery(FieldNames.Article, ids), Occur.Filter),
            new(DocumentKind.Comment.All, Occur.Filter),
        ]);
    }
}
