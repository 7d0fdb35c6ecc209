using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Comparing;

/// <summary>Shares in a reader's way of writing them.</summary>
internal static class ShareWords
{
    private const double Little = 0.0005;
    private const double Few = 0.1;

    /// <summary><c>37%</c>, <c>4.2%</c>; never nothing for something, nor all for less.</summary>
    public static string Of(double share)
    {
        if (share is > 0 and < Little)
            return "< " + Little.ToString("P1", ReaderLanguage.Culture);
        var isRound = share is 0 or 1 or (>= Few and < 0.995);
        return Math.Min(share, share < 1 ? 0.999 : 1).ToString(isRound ? "P0" : "P1", ReaderLanguage.Culture);
    }
}
