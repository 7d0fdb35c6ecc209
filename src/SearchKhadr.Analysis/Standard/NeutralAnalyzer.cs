using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Standard;

/// <summary>Text of any language: words in lower case, as they stand.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>StandardAnalyzer</c>; equal to it token for token.</remarks>
public sealed class NeutralAnalyzer : WordAnalyzer
{
    private static readonly TermFilterChain Chain = new(new LowerCaseFilter());

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
