using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.French;

/// <summary>French text: words without elided articles, in lower case, without stop words, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>FrenchAnalyzer</c>; equal to it token for token.</remarks>
public sealed class FrenchAnalyzer : WordAnalyzer
{
    private static readonly string[] Articles = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu".Split(' ');

    private static readonly TermFilterChain Chain = new(
        new ElisionFilter(Articles),
        new LowerCaseFilter(),
        new StopFilter(FrenchStopWords.All),
        new FrenchLightStemFilter()
    );

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
