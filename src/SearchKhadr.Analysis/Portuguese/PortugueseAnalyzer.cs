using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Portuguese;

/// <summary>Portuguese text: words in lower case, without stop words, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>PortugueseAnalyzer</c>; equal to it token for token.</remarks>
public sealed class PortugueseAnalyzer : WordAnalyzer
{
    private static readonly TermFilterChain Chain = new(
        new LowerCaseFilter(),
        new StopFilter(PortugueseStopWords.All),
        new PortugueseLightStemFilter()
    );

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
