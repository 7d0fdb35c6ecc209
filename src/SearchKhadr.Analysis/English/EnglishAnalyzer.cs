using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.English;

/// <summary>English text: words without possessive, in lower case, without stop words, stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>EnglishAnalyzer</c>; equal to it token for token.</remarks>
public sealed class EnglishAnalyzer : Analyzer
{
    private static readonly TermFilter[] Filters =
    [
        new PossessiveFilter(),
        new LowerCaseFilter(),
        new StopFilter(EnglishStopWords.All),
        new PorterStemFilter(),
    ];

    /// <inheritdoc/>
    public override TokenStream Open(string field) =>
        new FilteredTokenStream(new StandardTokenizer(), Filters);
}
