using SearchKhadr.Analysis.Cjk;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Cjk;

public sealed class CjkAnalyzerTests
{
    [Fact]
    public void Open_ChineseSentence_HasOverlappingPairs()
    {
        var tokens = Judged.Tokens(new CjkAnalyzer(), "\u5173\u5854\u90A3\u6469 Khadr");

        Assert.Equal(
            ["\u5173\u5854", "\u5854\u90A3", "\u90A3\u6469", "khadr"],
            tokens.Tokens.Select(token => token.Term)
        );
    }

    [Theory]
    [InlineData(
        "\u65E5\u672C\u8A9E\u3092\u8A71\u3059 \u30AB\u30CA\u30C0 abc\u4E00def \u4E00 \u4E8C, \u4E09\u56DB the \uC11C\uC6B8\uC5D0\uC11C"
    )]
    [InlineData(
        "\uFF76\uFF9E\uFF77\uFF9F\uFF8A\uFF9E\uFF8A\uFF9F\uFF73\uFF9E\uFF9C\uFF9E\uFF66\uFF9E\uFF65 \uFF34\uFF28\uFF25 \uFF21\uFF22\uFF13"
    )]
    [InlineData("\u4E00\U00020000\u4E8C\U0002A6D6 \U00020000")]
    [InlineData("\u4E00")]
    [InlineData("")]
    public void Open_UnusualText_EqualsLucene(string text)
    {
        Judged.AssertEqual(new CjkAnalyzer(), "cjk", text);
    }

    [Fact]
    public void Open_RandomMixtures_EqualsLucene()
    {
        const string Alphabet =
            "\u4E00\u4E8C\u5173\u3042\u3044\u30AB\u30CF\u30FC\uAC00\uB098\u1100\uFF76\uFF9E\uFF9F\uFF8A\uFF21ab1\u3099\u0301\u3005\U00020000";

        var text = RandomText.Words(TestSeed.Random("cjk"), Alphabet, 20_000);

        Judged.AssertEqual(new CjkAnalyzer(), "cjk", text);
    }

    [Fact]
    public void Open_EveryCodePoint_EqualsLucene()
    {
        Judged.AssertEqual(new CjkAnalyzer(), "cjk", RandomText.EveryCodePoint("\u4E00", "\u30AB"));
    }
}
