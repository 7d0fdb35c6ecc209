namespace SearchKhadr.Analysis.Standard;

/// <summary>What a token is made of.</summary>
/// <remarks><b>Source</b> The token types of Lucene 8's <c>StandardTokenizer</c> and <c>CJKBigramFilter</c>.</remarks>
public enum TokenKind
{
    /// <summary>Letters, or letters with digits: <c>&lt;ALPHANUM&gt;</c>.</summary>
    Word,

    /// <summary>Digits and what joins them: <c>&lt;NUM&gt;</c>.</summary>
    Number,

    /// <summary>A run of Thai, Lao, Khmer or Burmese, which is not split: <c>&lt;SOUTHEAST_ASIAN&gt;</c>.</summary>
    SouthEastAsian,

    /// <summary>One character of Chinese writing: <c>&lt;IDEOGRAPHIC&gt;</c>.</summary>
    Ideographic,

    /// <summary>One character of hiragana: <c>&lt;HIRAGANA&gt;</c>.</summary>
    Hiragana,

    /// <summary>A run of katakana: <c>&lt;KATAKANA&gt;</c>.</summary>
    Katakana,

    /// <summary>A run of hangul: <c>&lt;HANGUL&gt;</c>.</summary>
    Hangul,

    /// <summary>A picture: <c>&lt;EMOJI&gt;</c>.</summary>
    Emoji,

    /// <summary>One character of Chinese, Japanese or Korean without a neighbour: <c>&lt;SINGLE&gt;</c>.</summary>
    Single,

    /// <summary>Two neighbouring characters of Chinese, Japanese or Korean: <c>&lt;DOUBLE&gt;</c>.</summary>
    Double,
}
