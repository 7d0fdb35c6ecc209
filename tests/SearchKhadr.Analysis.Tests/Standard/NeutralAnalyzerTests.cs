using System.Text;
using SearchKhadr.Analysis.Standard;

namespace SearchKhadr.Analysis.Tests.Standard;

public sealed class NeutralAnalyzerTests
{
    private const int Seed = 20261121;

    [Theory]
    [InlineData("It's Guantánamo, al-Qaeda and U.S. v. Khadr at 3.14 or 1,000,000.", 12)]
    [InlineData("snake_case __init__ can't 5-4 a.b.c", 6)]
    public void Open_PlainText_HasAsManyWordsAsCounted(string text, int words)
    {
        var tokens = Judged.Tokens(new NeutralAnalyzer(), text);

        Assert.Equal(words, tokens.Tokens.Count);
    }

    [Theory]
    [InlineData(
        "\U0001F469\u200D\U0001F680 \U0001F1E8\U0001F1E6\U0001F1EB 1\uFE0F\u20E3 #\u20E3 ** \u263A\uFE0F \U0001F44D\U0001F3FD"
    )]
    [InlineData("\u05D0\"\u05D1 \u05D0'\u05D1' \u05D0\"\u05D1:\u05D2 \u05D0'5")]
    [InlineData(
        "\u0E01\u0E32\u0E23 \u65E5\u672C\u8A9E\u3072\u3089\u30AB\u30BF\u30AB\u30CA \uD55C\uAD6D\uC5B4 \u3005"
    )]
    [InlineData("e\u0301te\u0301 a\u200Db \u0301x \uFF11\uFF12")]
    [InlineData("")]
    [InlineData(" . ")]
    public void Open_UnusualText_EqualsLucene(string text)
    {
        Judged.AssertEqual(new NeutralAnalyzer(), "standard", text);
    }

    [Fact]
    public void Open_WordLongerThan255_IsCutAsLuceneCutsIt()
    {
        var text = new string('a', 600) + " " + string.Concat(Enumerable.Repeat("ab_1.", 120));

        Judged.AssertEqual(new NeutralAnalyzer(), "standard", text);
    }

    [Fact]
    public void Open_EveryCodePointBetweenLetters_EqualsLucene()
    {
        var text = new StringBuilder();
        for (var codePoint = 1; codePoint < 0x20000; codePoint++)
        {
            if (Rune.IsValid(codePoint))
                text.Append('a')
                    .Append(new Rune(codePoint))
                    .Append("b ")
                    .Append(new Rune(codePoint))
                    .Append(" 1")
                    .Append(new Rune(codePoint))
                    .Append("2 ");
        }

        Judged.AssertEqual(new NeutralAnalyzer(), "standard", text.ToString());
    }

    [Fact]
    public void Open_RandomMixtures_EqualLucene()
    {
        var random = new Random(Seed);
        int[] pool =
        [
            .. "ab1_.,':\"-# \u05D0\u05D1\u0301\u200D\uFE0F\u20E3\u30AB\u3042\u65E5\u0E01\uD55C\u263A"
                .EnumerateRunes()
                .Select(rune => rune.Value),
            0x1F469,
            0x1F3FD,
            0x1F1E8,
            0x1F680,
            0xE0067,
            0xE007F,
        ];
        var text = new StringBuilder();
        for (var i = 0; i < 60_000; i++)
            text.Append(new Rune(pool[random.Next(pool.Length)]));

        Judged.AssertEqual(new NeutralAnalyzer(), "standard", text.ToString());
    }
}
