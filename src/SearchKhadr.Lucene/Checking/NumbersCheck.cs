using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Checking;

/// <summary>Walks a column of numbers, and jumps to each document of it besides.</summary>
internal static class NumbersCheck
{
    /// <summary>Checks; returns how many documents have a number.</summary>
    public static int Run(
        CheckedSegment segment,
        FieldInfo field,
        NumericDocValues walked,
        NumericDocValues jumped,
        string extension
    )
    {
        var docs = new DocOrder(segment, field, extension);
        for (var doc = walked.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = walked.NextDoc())
        {
            docs.Next(doc, jumped);
            if (walked.LongValue != jumped.LongValue)
                throw segment.Corrupt(
                    $"number of document {doc} in field {field.Name}: walked={walked.LongValue} jumped={jumped.LongValue}",
                    extension
                );
        }
        return docs.Count;
    }
}
