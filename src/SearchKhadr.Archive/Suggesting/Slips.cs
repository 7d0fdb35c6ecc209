namespace SearchKhadr.Archive.Suggesting;

/// <summary>Counts what a hurried hand does to a word: a letter too many, too few, wrong, or two the wrong way round.</summary>
/// <remarks><b>Source</b> The optimal string alignment distance: Damerau's four errors, no letter touched twice.</remarks>
internal static class Slips
{
    // Words that share too little are no spellings of one another, whatever a stem made them look like.
    private const int LettersASlip = 3;
    private const int Most = 2;

    /// <summary>Whether one word may be meant by the other: a slip for each three letters, two at most.</summary>
    public static bool MayMean(string typed, string meant)
    {
        var allowed = Math.Clamp(typed.Length / LettersASlip, 1, Most);
        return Math.Abs(typed.Length - meant.Length) <= allowed && Between(typed, meant) <= allowed;
    }

    /// <summary>How many slips part two words. <b>Cost</b> The product of their lengths.</summary>
    public static int Between(string first, string second)
    {
        var before = new int[second.Length + 1];
        var above = Enumerable.Range(0, second.Length + 1).ToArray();
        var row = new int[second.Length + 1];
        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var isSame = first[i - 1] == second[j - 1];
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, above, row) = (above, row, before);
        }
        return above[second.Length];
    }
}
