using SearchKhadr.Analysis.Filters;

namespace SearchKhadr.Analysis.Cjk;

/// <summary>Writes full-width ASCII and half-width katakana in their usual width.</summary>
/// <remarks>
/// A half-width voice mark joins the kana before it where the two make one. <b>Source</b> Lucene 8
/// <c>CJKWidthFilter</c>; the Unicode block "Halfwidth and Fullwidth Forms".
/// </remarks>
public sealed class CjkWidthFilter : TermFilter
{
    private const char FirstWideAscii = '\uFF01';
    private const char LastWideAscii = '\uFF5E';
    private const char FirstHalfKana = '\uFF65';
    private const char VoicedMark = '\uFF9E';
    private const char HalfVoicedMark = '\uFF9F';

    // From U+FF65 on.
    private const string WideKana =
        "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    // Each is followed in Unicode by its voiced form.
    private const string TakesVoice = "カキクケコサシスセソタチツテトハヒフヘホヽ";

    /// <inheritdoc/>
    public override bool Keep(TermBuffer term)
    {
        if (!term.Characters.ContainsAnyInRange(FirstWideAscii, HalfVoicedMark))
            return true;
        var characters = term.Characters;
        var kept = 0;
        foreach (var character in characters)
        {
            if (
                kept > 0
                && character is VoicedMark or HalfVoicedMark
                && Join(characters[kept - 1], character) is var joined and not '\0'
            )
                characters[kept - 1] = joined;
            else
                characters[kept++] = UsualWidth(character);
        }
        term.Truncate(kept);
        return true;
    }

    private static char UsualWidth(char character) =>
        character switch
        {
            >= FirstWideAscii and <= LastWideAscii => (char)(character - FirstWideAscii + '!'),
            >= FirstHalfKana and <= HalfVoicedMark => WideKana[character - FirstHalfKana],
            _ => character,
        };

    private static char Join(char kana, char mark) =>
        (kana, mark) switch
        {
            ('ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ', HalfVoicedMark) => (char)(kana + 2),
            ('ウ', VoicedMark) => 'ヴ',
            ('ワ' or 'ヰ' or 'ヱ' or 'ヲ', VoicedMark) => (char)(kana + ('ヷ' - 'ワ')),
            (_, VoicedMark) when TakesVoice.Contains(kana, StringComparison.Ordinal) => (char)(kana + 1),
            _ => '\0',
        };
}
