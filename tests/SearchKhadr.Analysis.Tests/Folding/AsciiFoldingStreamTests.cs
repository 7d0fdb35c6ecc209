using SearchKhadr.Analysis.Filters;
using SearchKhadr.Analysis.Folding;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Analysis.Tests.Folding;

public sealed class AsciiFoldingStreamTests
{
    [Fact]
    public void MoveNext_AccentedWord_HasBothFormsOnOnePosition()
    {
        var tokens = Judged.Tokens(new Preserving(), "Guant\u00E1namo Bay");

        Assert.Equal(["Guantanamo", "Guant\u00E1namo", "Bay"], tokens.Tokens.Select(token => token.Term));
        Assert.Equal([1, 0, 1], tokens.Tokens.Select(token => token.PositionIncrement));
    }

    [Fact]
    public void MoveNext_EveryCodePoint_EqualsLucenePreservingTheOriginal()
    {
        Judged.AssertEqual(new Preserving(), "foldingPreserving", RandomText.EveryCodePoint("a", "b"));
    }

    [Fact]
    public void Keep_EveryCodePoint_EqualsLucene()
    {
        Judged.AssertEqual(new Folding(), "folding", RandomText.EveryCodePoint("a", "b"));
    }

    private sealed class Preserving : Analyzer
    {
        public override TokenStream Open(string field) => new AsciiFoldingStream(new StandardTokenizer());
    }

    private sealed class Folding : Analyzer
    {
        public override TokenStream Open(string field) =>
            new FilteredTokenStream(new StandardTokenizer(), new TermFilterChain(new AsciiFoldingFilter()));
    }
}
