namespace SearchKhadr.Analysis.English;

/// <summary>The English words that are not indexed.</summary>
internal static class EnglishStopWords
{
    /// <summary>The default set of Lucene 8's <c>EnglishAnalyzer</c>.</summary>
    public static string[] All { get; } =
        (
            "a an and are as at be but by for if in into is it no not of on or such "
            + "that the their then there these they this to was will with"
        ).Split(' ');
}
