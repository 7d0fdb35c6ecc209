using System.Numerics;
using SearchKhadr.Lucene.Model;
using SearchKhadr.Lucene.Search;

namespace SearchKhadr.Archive.Searching;

/// <summary>Counts what sets of documents have in common.</summary>
internal static class DocSets
{
    /// <summary>How many documents are in two sets, and in none of others.</summary>
    public static int Count(
        IndexReader reader,
        DocSet one,
        DocSet other,
        params IReadOnlyList<DocSet> without
    )
    {
        var count = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (one.Of(leaf) is not { } left || other.Of(leaf) is not { } right)
                continue;
            for (var i = 0; i < left.Words.Length; i++)
            {
                var word = left.Words[i] & right.Words[i];
                foreach (var set in without)
                    word &= ~(set.Of(leaf)?.Words[i] ?? 0);
                count += BitOperations.PopCount(word);
            }
        }
        return count;
    }
}
