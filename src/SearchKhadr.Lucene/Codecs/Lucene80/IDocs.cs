namespace SearchKhadr.Lucene.Codecs.Lucene80;

/// <summary>Where an iterator over a column stands; a type parameter, so that its calls are no calls.</summary>
internal interface IDocs
{
    /// <summary>The document.</summary>
    int DocId { get; }

    /// <summary>The place of the document's value in the column.</summary>
    long Index { get; }

    /// <summary>How many documents have a value.</summary>
    long Cost { get; }

    /// <summary>Steps to the first document that is not below a target.</summary>
    int Advance(int target);

    /// <summary>Goes to a document; false where it has no value.</summary>
    bool AdvanceExact(int target);
}
