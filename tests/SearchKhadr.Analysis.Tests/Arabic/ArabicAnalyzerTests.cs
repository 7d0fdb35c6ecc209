using SearchKhadr.Analysis.Arabic;
using SearchKhadr.TestKit.Seeds;

namespace SearchKhadr.Analysis.Tests.Arabic;

public sealed class ArabicAnalyzerTests
{
    private const string Stems =
        "كتاب|ك|كتب|مدرس|درس|سي|أحمد|إسلام|آمن|و|ول|مك|الكتاب|الك|الكتب|المدرس|الدرس|السي|"
        + "الأحمد|الإسلام|الآمن|الو|الول|المك|والكتاب|والك|والكتب|والمدرس|والدرس|والسي|والأحمد|"
        + "والإسلام|والآمن|والو|والول|والمك|بالكتاب|بالك|بالكتب|بالمدرس|بالدرس|بالسي|بالأحمد|"
        + "بالإسلام|بالآمن|بالو|بالول|بالمك|كالكتاب|كالك|كالكتب|كالمدرس|كالدرس|كالسي|كالأحمد|"
        + "كالإسلام|كالآمن|كالو|كالول|كالمك|فالكتاب|فالك|فالكتب|فالمدرس|فالدرس|فالسي|فالأحمد|"
        + "فالإسلام|فالآمن|فالو|فالول|فالمك|للكتاب|للك|للكتب|للمدرس|للدرس|للسي|للأحمد|للإسلام|"
        + "للآمن|للو|للول|للمك|وكتاب|وك|وكتب|ومدرس|ودرس|وسي|وأحمد|وإسلام|وآمن|وو|وول|ومك";

    private const string Endings = "|ها|ان|ات|ون|ين|يه|ية|ه|ة|ي|ى|يها|اتها";

    [Fact]
    public void Open_Sentence_HasStemsAndLeavesStopWordsOut()
    {
        var tokens = Judged.Tokens(new ArabicAnalyzer(), "كانت المحاكمة في المحكمة العسكرية");

        Assert.Equal(["محاكم", "محكم", "عسكر"], tokens.Tokens.Select(token => token.Term));
    }

    [Fact]
    public void Open_EveryEndingOnManyStems_EqualsLucene()
    {
        var text = string.Join(' ', WordForms.Combine(Stems, Endings));

        Judged.AssertEqual(new ArabicAnalyzer(), "arabic", text);
    }

    [Fact]
    public void Open_UnusualWords_EqualsLucene()
    {
        Judged.AssertEqual(
            new ArabicAnalyzer(),
            "arabic",
            "\u0648\u0627\u0644\u0643\u062a\u0627\u0628 \u0628\u0627\u0644\u0628\u064a\u062a \u0643\u0627\u0644\u0648\u0644\u062f \u0641\u0627\u0644\u0645\u0644\u0643 \u0644\u0644\u0628\u064a\u062a \u0648\u0642\u0627\u0644 \u0648\u0647\u0648 \u064a\u0640\u064b \u0661\u0662\u0663 \U0001D7D8"
        );
    }

    [Fact]
    public void Open_RandomWords_EqualsLucene()
    {
        var text = RandomText.Words(
            TestSeed.Random("Arabic"),
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأإةؤئـًٌٍَُِّْ٠١٢٣",
            20_000
        );

        Judged.AssertEqual(new ArabicAnalyzer(), "arabic", text);
    }

    [Fact]
    public void Open_EveryCodePoint_EqualsLucene()
    {
        Judged.AssertEqual(new ArabicAnalyzer(), "arabic", RandomText.EveryCodePoint("ab", "es"));
    }
}
