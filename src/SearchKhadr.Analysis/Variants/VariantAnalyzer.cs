using SearchKhadr.Analysis.Filters;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Variants;

/// <summary>The words of a language with other ways to write them: see <see cref="VariantStream"/>.</summary>
public sealed class VariantAnalyzer(WordAnalyzer language) : Analyzer
{
    /// <inheritdoc/>
    public override TokenStream Open(string field) => new VariantStream(language.Filters);
}
