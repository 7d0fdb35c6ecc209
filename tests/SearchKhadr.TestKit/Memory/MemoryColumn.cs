using SearchKhadr.Lucene.Model;

namespace SearchKhadr.TestKit.Memory;

/// <summary>Steps over a column that is a plain array, for each shape of column to stand on.</summary>
internal sealed class MemoryColumn(int maxDoc, Func<int, bool> hasValue)
{
    public int Doc { get; private set; } = -1;

    public int Advance(int target)
    {
        while (target < maxDoc && !hasValue(target))
            target++;
        return Doc = target < maxDoc ? target : DocIdSetIterator.NoMoreDocs;
    }

    public bool AdvanceExact(int target)
    {
        if (target < Doc)
            throw new InvalidOperationException($"{target} is below {Doc}");
        Doc = target;
        return hasValue(target);
    }
}
