using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.German;

/// <summary>German text: words in lower case, without stop words, umlauts written one way, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>GermanAnalyzer</c>; equal to it token for token.</remarks>
public sealed class GermanAnalyzer : WordAnalyzer
{
    private static readonly TermFilterChain Chain = new(
        new LowerCaseFilter(),
        new StopFilter(GermanStopWords.All),
        new GermanNormalizationFilter(),
        new GermanLightStemFilter()
    );

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
