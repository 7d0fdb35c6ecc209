using System.Globalization;

namespace SearchKhadr.Ingestion.Decoding;

/// <summary>Counts the letters beyond ASCII of a text, to tell whether bytes were read in their own encoding.</summary>
internal sealed class LetterCounts
{
    private const int FewestLetters = 2;

    private readonly int[] _ofScript = new int[(int)LetterScript.Other + 1];
    private int _broken;
    private int _runs;
    private int _touching;
    private int _upper;
    private int _rareCyrillic;

    public int Letters { get; private set; }

    public static LetterCounts Of(string text)
    {
        var counts = new LetterCounts();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBroken(text[i]))
                counts._broken++;
            if (!IsLetter(text[i]))
                continue;
            var start = i;
            for (; i < text.Length && IsLetter(text[i]); i++)
                counts.Count(text[i]);
            counts._runs++;
            var isTouching =
                (start > 0 && char.IsAsciiLetter(text[start - 1]))
                || (i < text.Length && char.IsAsciiLetter(text[i]));
            counts._touching += isTouching ? 1 : 0;
            i--;
        }

        return counts;
    }

    /// <summary>Whether nearly all letters are of a script, and stand together as its words do.</summary>
    /// <remarks>Accents of a Latin text read as another script's letters stand alone among ASCII letters.</remarks>
    public bool Fit(LetterScript script)
    {
        if (Letters < FewestLetters || _broken * 50 > Letters || _ofScript[(int)script] * 10 < Letters * 9)
            return false;
        return script switch
        {
            LetterScript.Latin => true,
            LetterScript.EastAsian => Letters >= 2 * _runs && _touching * 2 <= _runs,
            LetterScript.Cyrillic => Letters >= 2 * _runs && _touching * 3 <= _runs && !IsStrangeCyrillic,
            _ => Letters >= 2 * _runs && _touching * 3 <= _runs,
        };
    }

    /// <summary>One Cyrillic encoding read as another has capitals among small letters, or letters of rare alphabets.</summary>
    private bool IsStrangeCyrillic => _upper * 2 > Letters || _rareCyrillic * 5 > Letters;

    private void Count(char c)
    {
        Letters++;
        var script = ScriptOf(c);
        _ofScript[(int)script]++;
        if (script != LetterScript.Cyrillic)
            return;
        _upper += char.IsUpper(c) ? 1 : 0;
        _rareCyrillic += c is >= 'А' and <= 'я' ? 0 : 1;
    }

    private static bool IsLetter(char c) =>
        c >= 0x80
        && (
            char.IsLetter(c)
            || CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
        );

    private static bool IsBroken(char c) =>
        c is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF');

    private static LetterScript ScriptOf(char c) =>
        c switch
        {
            < '\u0250' or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF') =>
                LetterScript.Latin,
            >= '\u0370' and <= '\u03FF' => LetterScript.Greek,
            >= '\u0400' and <= '\u04FF' => LetterScript.Cyrillic,
            >= '\u0590' and <= '\u05FF' => LetterScript.Hebrew,
            >= '\u0600' and <= '\u06FF' => LetterScript.Arabic,
            >= '\u0E00' and <= '\u0E7F' => LetterScript.Thai,
            >= '\u3005' and <= '\u30FF' or (>= '\u3400' and <= '\u9FFF') => LetterScript.EastAsian,
            >= '\uAC00' and <= '\uD7A3' or (>= '\uFF10' and <= '\uFF5A') => LetterScript.EastAsian,
            _ => LetterScript.Other,
        };
}
