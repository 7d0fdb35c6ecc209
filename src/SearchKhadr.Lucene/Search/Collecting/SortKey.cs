namespace SearchKhadr.Lucene.Search.Collecting;

/// <summary>Where a hit stands in the order of a column: those with a number first, then by number, then by id.</summary>
/// <param name="IsMissing">Whether it has no number.</param>
/// <param name="Rank">Its number, turned round for the greatest first.</param>
/// <param name="DocId">Its id.</param>
/// <param name="Value">Its number; null for none.</param>
internal readonly record struct SortKey(bool IsMissing, long Rank, int DocId, long? Value)
{
    /// <summary>The complement turns the order of numbers round without overflowing.</summary>
    public static SortKey Of(long? value, int docId, bool descending) =>
        new(value is null, descending ? ~(value ?? 0) : value ?? 0, docId, value);

    /// <summary>Below zero where it comes before another.</summary>
    public int Order(SortKey other)
    {
        if (IsMissing != other.IsMissing)
            return IsMissing ? 1 : -1;
        if (!IsMissing && Rank != other.Rank)
            return Rank.CompareTo(other.Rank);
        return DocId.CompareTo(other.DocId);
    }
}
