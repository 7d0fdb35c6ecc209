namespace SearchKhadr.Ingestion.Cleaning;

/// <summary>Says how much two texts are the same by the words they share.</summary>
internal static class Similarity
{
    /// <summary>Words in lower case, punctuation dropped.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    /// <summary>
    /// Whether one text repeats the other with a few words changed: they share two thirds of the pairs of neighbouring
    /// words, or three quarters of the words of two texts that open alike.
    /// </summary>
    public static bool IsNearDuplicate(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        if (first.Count < 3 || second.Count < 3)
            return first.SequenceEqual(second, StringComparer.Ordinal);

        var longer = Math.Max(first.Count, second.Count);
        if (Math.Min(first.Count, second.Count) * 10 < longer * 6)
            return false;

        return Jaccard(Pairs(first), Pairs(second)) >= 0.66
            || (
                Jaccard(first.ToHashSet(), second.ToHashSet()) >= 0.6
                && first.Take(3).SequenceEqual(second.Take(3))
            );
    }

    /// <summary>The share of a text's longer words that the vocabulary has, its first five letters compared.</summary>
    public static double Overlap(string text, IReadOnlySet<string> vocabulary)
    {
        var words = Words(text)
            .Where(static w => w.Length >= 4)
            .Select(Stem)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return words.Count == 0 ? 0 : (double)words.Count(vocabulary.Contains) / words.Count;
    }

    /// <summary>The longer words of a text, cut to five letters.</summary>
    public static IReadOnlySet<string> Vocabulary(IEnumerable<string> texts) =>
        texts
            .SelectMany(Words)
            .Where(static w => w.Length >= 4)
            .Select(Stem)
            .ToHashSet(StringComparer.Ordinal);

    private static string Stem(string word) => word.Length > 5 ? word[..5] : word;

    private static HashSet<string> Pairs(IReadOnlyList<string> words) =>
        words.Zip(words.Skip(1), static (a, b) => a + " " + b).ToHashSet(StringComparer.Ordinal);

    private static double Jaccard(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }
}
