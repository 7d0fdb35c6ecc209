using System.Runtime.InteropServices;

namespace SearchKhadr.Benchmarks.Extraction;

/// <summary>Precision and recall of a text against another by runs of four words, as article-extraction-benchmark has it.</summary>
internal static class Shingles
{
    private const int RunLength = 4;

    /// <summary>True positives, false positives and false negatives as shares of their sum.</summary>
    public static Outcome Compare(string truth, string found) => Compare([truth], [found]);

    /// <summary>The same over texts of several pieces; no run goes from one piece into the next.</summary>
    public static Outcome Compare(IEnumerable<string> truth, IEnumerable<string> found)
    {
        var expected = Count(truth);
        var given = Count(found);
        double hit = 0,
            extra = 0,
            missed = 0;
        foreach (var (shingle, count) in expected)
        {
            var other = given.GetValueOrDefault(shingle);
            hit += Math.Min(count, other);
            missed += Math.Max(0, count - other);
        }

        foreach (var (shingle, count) in given)
        {
            extra += Math.Max(0, count - expected.GetValueOrDefault(shingle));
        }

        var sum = hit + extra + missed;
        return sum > 0 ? new Outcome(hit / sum, extra / sum, missed / sum) : new Outcome(0, 0, 0);
    }

    /// <summary>How much of one text's shingles, but for some that do not count, stands in another, 0 to 1.</summary>
    public static double Contained(string part, string whole, string uncounted)
    {
        var inside = Count([whole]);
        var parts = Count([part]);
        foreach (var shingle in Count([uncounted]).Keys)
            parts.Remove(shingle);
        return parts.Count == 0 ? 0 : (double)parts.Keys.Count(inside.ContainsKey) / parts.Count;
    }

    /// <summary>Lower-case words: runs of letters, digits and underscores.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }

    private static Dictionary<string, int> Count(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var words in texts.Select(Words))
        {
            for (var i = 0; i < Math.Max(words.Count - RunLength + 1, Math.Min(words.Count, 1)); i++)
            {
                var run = CollectionsMarshal.AsSpan(words).Slice(i, Math.Min(RunLength, words.Count - i));
                var key = string.Join(' ', run.ToArray());
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
            }
        }

        return counts;
    }
}

/// <summary>One page's true positives, false positives and false negatives, as shares.</summary>
internal readonly record struct Outcome(double Hit, double Extra, double Missed)
{
    public bool GivesAny => Hit + Extra > 0;

    public double Precision =>
        Extra == 0 && Missed == 0 ? 1
        : Hit == 0 ? 0
        : Hit / (Hit + Extra);

    public double Recall =>
        Extra == 0 && Missed == 0 ? 1
        : Hit == 0 ? 0
        : Hit / (Hit + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
