namespace SearchKhadr.Ingestion.Dates;

/// <summary>Looks for digits, without which a line needs no pattern that reads a number.</summary>
internal static class Digits
{
    /// <summary>Whether a text holds a decimal digit, of whatever script.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                return true;
        }

        return false;
    }
}
