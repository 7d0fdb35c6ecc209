using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Spanish;

/// <summary>Spanish text: words in lower case, without stop words, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>SpanishAnalyzer</c>; equal to it token for token.</remarks>
public sealed class SpanishAnalyzer : Analyzer
{
    private static readonly TermFilter[] Filters =
    [
        new LowerCaseFilter(),
        new StopFilter(SpanishStopWords.All),
        new SpanishLightStemFilter(),
    ];

    /// <inheritdoc/>
    public override TokenStream Open(string field) =>
        new FilteredTokenStream(new StandardTokenizer(), Filters);
}
