using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Spanish;

/// <summary>Spanish text: words in lower case, without stop words, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>SpanishAnalyzer</c>; equal to it token for token.</remarks>
public sealed class SpanishAnalyzer : WordAnalyzer
{
    private static readonly TermFilterChain Chain = new(
        new LowerCaseFilter(),
        new StopFilter(SpanishStopWords.All),
        new SpanishLightStemFilter()
    );

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
