using SearchKhadr.Lucene.Indexing.Columns;
using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Indexing.Merging;

/// <summary>The documents of a column in several segments, one segment after the other, without the deleted ones.</summary>
internal sealed class MergedCursor(IReadOnlyList<MergeSource> sources, IReadOnlyList<DocIdSetIterator?> parts)
    : DocCursor
{
    /// <summary>Which segment the document is from.</summary>
    public int Part { get; private set; }

    public override long Cost => parts.Sum(part => part?.Cost ?? 0);

    protected override int Next(int docId)
    {
        while (Part < parts.Count)
        {
            var next = parts[Part]?.NextDoc() ?? DocIdSetIterator.NoMoreDocs;
            if (next == DocIdSetIterator.NoMoreDocs)
            {
                Part++;
                continue;
            }
            var mapped = sources[Part].Map(next);
            if (mapped >= 0)
                return mapped;
        }
        return -1;
    }
}
