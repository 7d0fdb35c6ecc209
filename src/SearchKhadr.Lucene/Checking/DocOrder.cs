using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Checks that the documents of a column come in order, and that a jump finds each of them and none between.</summary>
internal sealed class DocOrder(CheckedSegment segment, FieldInfo field, string extension)
{
    private int _last = -1;

    /// <summary>How many came.</summary>
    public int Count { get; private set; }

    /// <summary>Takes the next document.</summary>
    /// <param name="jumped">Another walk of the column, that is made to jump there.</param>
    public void Next(int doc, DocValuesIterator jumped)
    {
        if (doc <= _last || doc >= segment.MaxDoc)
            throw segment.Corrupt(
                $"document of field {field.Name} actual={doc} expected={_last + 1} to {segment.MaxDoc - 1}",
                extension
            );
        if (doc - 1 > _last && jumped.AdvanceExact(doc - 1))
            throw segment.Corrupt(
                $"document {doc - 1} has a value in field {field.Name} for a jump, but not for a walk",
                extension
            );
        if (!jumped.AdvanceExact(doc))
            throw segment.Corrupt(
                $"document {doc} has a value in field {field.Name} for a walk, but not for a jump",
                extension
            );
        _last = doc;
        Count++;
        if ((Count & 0xFFF) == 0)
            segment.Cancellation.ThrowIfCancellationRequested();
    }
}
