using SearchKhadr.Analysis.Filters;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Text of any language: words in lower case, as they stand.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>StandardAnalyzer</c>; equal to it token for token.</remarks>
public sealed class NeutralAnalyzer : Analyzer
{
    private static readonly TermFilter[] Filters = [new LowerCaseFilter()];

    /// <inheritdoc/>
    public override TokenStream Open(string field) =>
        new FilteredTokenStream(new StandardTokenizer(), Filters);
}
