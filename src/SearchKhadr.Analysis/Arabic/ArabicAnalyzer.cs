using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Arabic;

/// <summary>Arabic text: words without stop words, their letters written one way, without article and endings.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ArabicAnalyzer</c>; equal to it token for token.</remarks>
public sealed class ArabicAnalyzer : WordAnalyzer
{
    private static readonly TermFilterChain Chain = new(
        new LowerCaseFilter(),
        new DecimalDigitFilter(),
        new StopFilter(ArabicStopWords.All),
        new ArabicNormalizationFilter(),
        new ArabicStemFilter()
    );

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
