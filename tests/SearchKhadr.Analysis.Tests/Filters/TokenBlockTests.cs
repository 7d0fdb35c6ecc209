using System.Text;
using SearchKhadr.Analysis.Cjk;
using SearchKhadr.Analysis.English;
using SearchKhadr.Analysis.French;
using SearchKhadr.Analysis.Standard;
using SearchKhadr.Analysis.Variants;
using SearchKhadr.Lucene.Documents;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Filters;

public sealed class TokenBlockTests
{
    private static readonly Dictionary<string, Analyzer> Analyzers = new(StringComparer.Ordinal)
    {
        ["english"] = new EnglishAnalyzer(),
        ["french"] = new FrenchAnalyzer(),
        ["cjk"] = new CjkAnalyzer(),
        ["neutral"] = new NeutralAnalyzer(),
        ["variants"] = new VariantAnalyzer(new EnglishAnalyzer()),
    };

    [Theory]
    [InlineData("english")]
    [InlineData("french")]
    [InlineData("cjk")]
    [InlineData("neutral")]
    [InlineData("variants")]
    public void MoveNext_BlocksOfAnySize_GiveTheTokensOfSingleSteps(string name)
    {
        var random = TestSeed.Random("blocks of " + name);
        var stream = Analyzers[name].Open("text");
        var terms = new Dictionary<long, string>();

        for (var i = 0; i < 300; i++)
        {
            var text = RandomText.Words(random, i % 2 == 0 ? "abe" : "aIth\u00E9\u4E00s-", random.Next(200));

            var (oneByOne, oneByOneEnd) = OneByOne(stream, text);
            var (inBlocks, inBlocksEnd) = InBlocks(stream, text, random.Next(1, 70), terms);

            Assert.Equal(oneByOne, inBlocks);
            Assert.Equal(oneByOneEnd, inBlocksEnd);
        }
        Assert.NotEmpty(terms);
    }

    private static (List<Seen> Tokens, (int Offset, int Increment) End) OneByOne(
        TokenStream stream,
        string text
    )
    {
        var tokens = new List<Seen>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
            tokens.Add(
                new Seen(
                    stream.Term.ToString(),
                    stream.StartOffset,
                    stream.EndOffset,
                    stream.PositionIncrement
                )
            );
        return (tokens, (stream.FinalOffset, stream.FinalPositionIncrement));
    }

    private static (List<Seen> Tokens, (int Offset, int Increment) End) InBlocks(
        TokenStream stream,
        string text,
        int size,
        Dictionary<long, string> terms
    )
    {
        var tokens = new List<Seen>();
        var block = new Token[size];
        stream.Reset(text.AsMemory());
        bool goesOn;
        do
        {
            goesOn = stream.MoveNext(block, out var count);
            Assert.True(count > 0 || !goesOn);
            for (var i = 0; i < count; i++)
            {
                var token = block[i];
                var carried = Encoding.UTF8.GetString(Token.Term(in token));
                if (token.Ticket == 0)
                    Assert.Equal(count - 1, i);
                else
                    Assert.True(terms.TryAdd(token.Ticket, carried) || terms[token.Ticket] == carried);
                tokens.Add(
                    new Seen(
                        token.Ticket == 0 ? stream.Term.ToString() : carried,
                        token.StartOffset,
                        token.EndOffset,
                        token.PositionIncrement
                    )
                );
            }
        } while (goesOn);
        return (tokens, (stream.FinalOffset, stream.FinalPositionIncrement));
    }

    private readonly record struct Seen(string Term, int Start, int End, int PositionIncrement);
}
