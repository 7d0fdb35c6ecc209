using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Italian;

/// <summary>Italian text: words without elided articles, in lower case, without stop words, lightly stemmed.</summary>
/// <remarks><b>Source</b> Lucene 8 <c>ItalianAnalyzer</c>; equal to it token for token.</remarks>
public sealed class ItalianAnalyzer : WordAnalyzer
{
    private static readonly string[] Articles =
        "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d".Split(' ');

    private static readonly TermFilterChain Chain = new(
        new ElisionFilter(Articles),
        new LowerCaseFilter(),
        new StopFilter(ItalianStopWords.All),
        new ItalianLightStemFilter()
    );

    /// <inheritdoc/>
    public override TermFilterChain Filters => Chain;
}
