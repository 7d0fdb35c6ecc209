using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Filters;

/// <summary>Text as words, each of which goes through the filters of a language.</summary>
public abstract class WordAnalyzer : Analyzer
{
    /// <summary>What each word goes through.</summary>
    public abstract TermFilterChain Filters { get; }

    /// <inheritdoc/>
    public override TokenStream Open(string field) =>
        new FilteredTokenStream(new StandardTokenizer(), Filters);
}
