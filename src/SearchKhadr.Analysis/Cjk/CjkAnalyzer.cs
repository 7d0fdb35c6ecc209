using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Cjk;

/// <summary>Chinese, Japanese and Korean text: overlapping pairs of characters, and other words in lower case.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>CJKAnalyzer</c>; equal to it token for token.</remarks>
public sealed class CjkAnalyzer : Analyzer
{
    private static readonly TermFilterChain Before = new(new CjkWidthFilter(), new LowerCaseFilter());
    private static readonly TermFilterChain After = new(new StopFilter(CjkStopWords.All));

    /// <inheritdoc/>
    public override TokenStream Open(string field) =>
        new FilteredTokenStream(
            new CjkBigramStream(new FilteredTokenStream(new StandardTokenizer(), Before)),
            After
        );
}
