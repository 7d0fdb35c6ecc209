namespace SearchKhadr.Analysis.Cjk;

/// <summary>The English words that are not indexed.</summary>
internal static class CjkStopWords
{
    /// <summary>Words of English that stand in Chinese, Japanese and Korean text: the default set of Lucene 8's <c>CJKAnalyzer</c>.</summary>
    public static string[] All { get; } =
        (
            "a and are as at be but by for if in into is it no not of on or s such t that the their "
            + "then there these they this to was will with www"
        ).Split(' ');
}
