using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.English;

/// <summary>English text: words without possessive, in lower case, without stop words, stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>EnglishAnalyzer</c>; equal to it token for token.</remarks>
public sealed class EnglishAnalyzer : WordAnalyzer
{
    private static readonly TermFilterChain Chain = new(
        new PossessiveFilter(),
        new LowerCaseFilter(),
        new StopFilter(EnglishStopWords.All),
        new PorterStemFilter()
    );

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
