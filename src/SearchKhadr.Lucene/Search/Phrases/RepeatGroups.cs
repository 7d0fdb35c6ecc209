using SearchKhadr.Lucene.Model;

namespace SearchKhadr.Lucene.Search.Phrases;

/// <summary>Finds the words of a phrase that can be one and the same word of a text.</summary>
internal static class RepeatGroups
{
    /// <summary>Words that share a term, or share one with a word of the group; by their place in the phrase.</summary>
    public static IEnumerable<PhraseCursor[]> Of(PhraseCursor[] cursors)
    {
        var groupOf = Enumerable.Range(0, cursors.Length).ToArray();
        var seen = new Dictionary<Term, int>();
        for (var i = 0; i < cursors.Length; i++)
        {
            foreach (var term in cursors[i].Terms)
            {
                if (!seen.TryAdd(term, i))
                    Join(groupOf, groupOf[seen[term]], groupOf[i]);
            }
        }
        return cursors
            .Select((cursor, i) => (Cursor: cursor, Group: groupOf[i]))
            .GroupBy(word => word.Group, word => word.Cursor)
            .Select(group =>
                group.DistinctBy(cursor => cursor.Offset).OrderBy(cursor => cursor.Offset).ToArray()
            )
            .Where(group => group.Length > 1);
    }

    private static void Join(int[] groupOf, int kept, int joined)
    {
        for (var i = 0; i < groupOf.Length; i++)
        {
            if (groupOf[i] == joined)
                groupOf[i] = kept;
        }
    }
}
