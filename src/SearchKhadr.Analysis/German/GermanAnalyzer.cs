using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.German;

/// <summary>German text: words in lower case, without stop words, umlauts written one way, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>GermanAnalyzer</c>; equal to it token for token.</remarks>
public sealed class GermanAnalyzer : Analyzer
{
    private static readonly TermFilter[] Filters =
    [
        new LowerCaseFilter(),
        new StopFilter(GermanStopWords.All),
        new GermanNormalizationFilter(),
        new GermanLightStemFilter(),
    ];

    /// <inheritdoc/>
    public override TokenStream Open(string field) =>
        new FilteredTokenStream(new StandardTokenizer(), Filters);
}
