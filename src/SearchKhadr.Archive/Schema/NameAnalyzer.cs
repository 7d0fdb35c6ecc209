using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;

namespace SearchKhadr.Archive.Schema;

/// <summary>Takes names apart: words without case and accents.</summary>
internal sealed class NameAnalyzer : Analyzer
{
    private static readonly NeutralAnalyzer Neutral = new();

    private NameAnalyzer() { }

    public static NameAnalyzer Instance { get; } = new();

    public override TokenStream Open(string field) => new FoldedStream(Neutral.Open(field));

    private sealed class FoldedStream(TokenStream inner) : TokenStream
    {
        private string _term = "";

        public override ReadOnlySpan<char> Term => _term;

        public override int StartOffset => inner.StartOffset;

        public override int EndOffset => inner.EndOffset;

        public override int PositionIncrement => inner.PositionIncrement;

        public override int FinalOffset => inner.FinalOffset;

        public override int FinalPositionIncrement => inner.FinalPositionIncrement;

        public override void Reset(ReadOnlyMemory<char> text) => inner.Reset(text);

        public override bool MoveNext()
        {
            if (!inner.MoveNext())
                return false;
            _term = Folding.Fold(inner.Term.ToString());
            return true;
        }
    }
}
