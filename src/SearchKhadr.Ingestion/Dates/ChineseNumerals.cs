namespace SearchKhadr.Ingestion.Dates;

/// <summary>Reads the numbers of a date that is written out in Chinese signs: 二〇一〇年十月二十六日.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number; signs in a row are digits, 十 and 廿 count tens.</summary>
    /// <remarks><b>Guarantees</b> What stands for no number gives 0, which is no month and no day.</remarks>
    public static int Read(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var sign in text)
        {
            number = sign switch
            {
                '十' => Math.Max(number, 1) * 10,
                '廿' => 20,
                _ when number is > 0 and < 100 && number % 10 == 0 && text.ContainsAny('十', '廿') => number
                    + Digit(sign),
                _ => (number * 10) + Digit(sign),
            };
        }

        return number;
    }

    private static int Digit(char sign) =>
        sign is '零' or '○' ? 0 : Math.Max(0, Digits.IndexOf(sign, StringComparison.Ordinal));
}
