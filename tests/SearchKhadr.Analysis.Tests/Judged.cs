using SearchKhadr.Analysis.Standard;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.TestKit.Judge;

namespace SearchKhadr.Analysis.Tests;

/// <summary>Compares an analyzer with Lucene for Java, token for token.</summary>
internal static class Judged
{
    public static JudgedTokens Tokens(Analyzer analyzer, string text)
    {
        var stream = analyzer.Open("field");
        stream.Reset(text.AsMemory());
        var tokens = new List<JudgedToken>();
        while (stream.MoveNext())
            tokens.Add(
                new(
                    stream.Term.ToString(),
                    stream.StartOffset,
                    stream.EndOffset,
                    stream.PositionIncrement,
                    NameOf(((WordStream)stream).Kind)
                )
            );
        return new(tokens, stream.FinalOffset, stream.FinalPositionIncrement);
    }

    public static void AssertEqual(Analyzer analyzer, string judge, string text)
    {
        var expected = LuceneJudge.Require().Analyze(judge, text);
        var actual = Tokens(analyzer, text);

        for (var i = 0; i < Math.Min(expected.Tokens.Count, actual.Tokens.Count); i++)
        {
            var (theirs, ours) = (expected.Tokens[i], actual.Tokens[i]);
            Assert.True(
                theirs == ours,
                $"token {i}: theirs {theirs}, ours {ours}, in {Around(text, theirs)}"
            );
        }
        Assert.Equal(expected.Tokens.Count, actual.Tokens.Count);
        Assert.Equal(expected.FinalOffset, actual.FinalOffset);
        Assert.Equal(expected.FinalIncrement, actual.FinalIncrement);
    }

    private static string NameOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.Word => "<ALPHANUM>",
            TokenKind.Number => "<NUM>",
            TokenKind.SouthEastAsian => "<SOUTHEAST_ASIAN>",
            _ => $"<{kind.ToString().ToUpperInvariant()}>",
        };

    private static string Around(string text, JudgedToken token)
    {
        var start = Math.Max(0, token.StartOffset - 20);
        var stretch = text[start..Math.Min(text.Length, token.EndOffset + 20)];
        return string.Concat(
            stretch.Select(c => c is >= ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}")
        );
    }
}
