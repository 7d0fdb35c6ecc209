using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Portuguese;

/// <summary>Portuguese text: words in lower case, without stop words, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>PortugueseAnalyzer</c>; equal to it token for token.</remarks>
public sealed class PortugueseAnalyzer : Analyzer
{
    private static readonly TermFilter[] Filters =
    [
        new LowerCaseFilter(),
        new StopFilter(PortugueseStopWords.All),
        new PortugueseLightStemFilter(),
    ];

    /// <inheritdoc/>
    public override TokenStream Open(string field) =>
        new FilteredTokenStream(new StandardTokenizer(), Filters);
}
