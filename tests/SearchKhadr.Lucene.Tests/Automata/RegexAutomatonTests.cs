using System.Text;
using SearchKhadr.Lucene.Automata;
using SearchKhadr.Lucene.Errors;

namespace SearchKhadr.Lucene.Tests.Automata;

public sealed class RegexAutomatonTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("abc", "abc", true)]
    [InlineData("a.c", "aéc", true)]
    [InlineData("a.c", "ac", false)]
    [InlineData("a.c", "a😀c", true)]
    [InlineData("(ab|cd)*", "cdabab", true)]
    [InlineData("(ab|cd)*", "cda", false)]
    [InlineData("ab?c+", "acc", true)]
    [InlineData("ab?c+", "ab", false)]
    [InlineData("a{2}", "aa", true)]
    [InlineData("a{2}", "aaa", false)]
    [InlineData("a{2,}", "aaaa", true)]
    [InlineData("a{2,3}", "aaaa", false)]
    [InlineData("(a?){3}b", "aab", true)]
    [InlineData("(a?){3}b", "aaaab", false)]
    [InlineData("a{0}b", "b", true)]
    [InlineData("[a-cx]y", "by", true)]
    [InlineData("[^a-cx]y", "by", false)]
    [InlineData("[^a-cx]y", "中y", true)]
    [InlineData("[α-ω]+", "λόγος", false)]
    [InlineData("[α-ώ]+", "λόγος", true)]
    [InlineData("~(ab@)", "abc", false)]
    [InlineData("~(ab@)", "bab", true)]
    [InlineData("~~a", "a", true)]
    [InlineData("@ing&~(s@)", "going", true)]
    [InlineData("@ing&~(s@)", "sing", false)]
    [InlineData("a#", "a", false)]
    [InlineData("a|#", "a", true)]
    [InlineData("\"a.c\"", "a.c", true)]
    [InlineData("\"a.c\"", "abc", false)]
    [InlineData("a\\.c", "a.c", true)]
    [InlineData("a\\.c", "abc", false)]
    [InlineData("()a", "a", true)]
    [InlineData("<7-25>", "7", true)]
    [InlineData("<7-25>", "0007", true)]
    [InlineData("<7-25>", "26", false)]
    [InlineData("<7-25>", "6", false)]
    [InlineData("<07-25>", "7", false)]
    [InlineData("<07-25>", "07", true)]
    [InlineData("<25-07>", "19", true)]
    [InlineData("<1980-2003>", "1999", true)]
    [InlineData("<1980-2003>", "2004", false)]
    [InlineData("<98-102>", "100", true)]
    [InlineData("<98-102>", "97", false)]
    public void Accepts_Text_AsTheExpressionSays(string expression, string text, bool expected)
    {
        var automaton = RegexAutomaton.OfExpression(expression);

        Assert.Equal(expected, automaton.Accepts(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("kha*", "khadr", true)]
    [InlineData("*ad*", "khadr", true)]
    [InlineData("kh?dr", "khädr", true)]
    [InlineData("kh?dr", "khdr", false)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "axb", false)]
    [InlineData("a\\", "a\\", true)]
    [InlineData("", "", true)]
    public void Accepts_Text_AsThePatternSays(string pattern, string text, bool expected)
    {
        var automaton = RegexAutomaton.OfWildcard(pattern);

        Assert.Equal(expected, automaton.Accepts(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("[z-a]")]
    [InlineData("a{")]
    [InlineData("a{x}")]
    [InlineData("a{2")]
    [InlineData("a{99999999999}")]
    [InlineData("\"a")]
    [InlineData("<a-b>")]
    [InlineData("<5>")]
    [InlineData("a|")]
    [InlineData("a\\")]
    public void OfExpression_WithAnError_SaysWhere(string expression)
    {
        var error = Assert.Throws<FormatException>(() => RegexAutomaton.OfExpression(expression));

        Assert.Contains(", at ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Step_OverExponentiallyManyStates_EndsInATypedError()
    {
        var automaton = RegexAutomaton.OfExpression("[ab]*a[ab]{20}");
        var random = new Random(20);
        var text = new byte[100_000];
        foreach (ref var unit in text.AsSpan())
            unit = (byte)(random.Next(2) == 0 ? 'a' : 'b');

        var error = Assert.Throws<QueryTooComplexException>(() => automaton.Run(text));

        Assert.Contains("more than", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_OfEveryRange_AreThoseOfTheRange()
    {
        var random = new Random(8);
        int[] edges = [0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF];
        var wrong = new List<string>();

        for (var turn = 0; turn < 300; turn++)
        {
            var ends = new[] { Edge(), Edge() };
            Array.Sort(ends);
            var automaton = RegexAutomaton.OfExpression($"[\\{new Rune(ends[0])}-\\{new Rune(ends[1])}]");
            for (var probe = 0; probe < 20; probe++)
            {
                var character = Edge();
                var isInside = character >= ends[0] && character <= ends[1];
                if (automaton.Accepts(Encoding.UTF8.GetBytes(new Rune(character).ToString())) != isInside)
                    wrong.Add($"{character:X} in {ends[0]:X} to {ends[1]:X}");
            }
        }

        Assert.Empty(wrong);

        int Edge()
        {
            var character = Math.Clamp(edges[random.Next(edges.Length)] + random.Next(-70, 71), 0, 0x10FFFF);
            return character is >= 0xD800 and < 0xE000 ? 0xE000 : character;
        }
    }
}
