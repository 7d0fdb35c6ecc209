namespace SearchKhadr.Analysis.Unicode;

/// <summary>What a code point is to the word-break rules; some are several things at once.</summary>
/// <remarks><b>Source</b> Unicode Standard Annex 29 (Unicode 9.0) and Unicode Technical Standard 51 (11.0).</remarks>
[Flags]
internal enum WordClass : ushort
{
    None = 0,
    Letter = 1 << 0,
    Hebrew = 1 << 1,
    Numeric = 1 << 2,
    Katakana = 1 << 3,

    /// <summary>Joins two letters: MidLetter, MidNumLet, Single_Quote.</summary>
    MidLetter = 1 << 4,

    /// <summary>Joins two digits: MidNum, MidNumLet, Single_Quote.</summary>
    MidNum = 1 << 5,
    ExtendNumLet = 1 << 6,

    /// <summary>Belongs to what stands before it: Extend, Format, ZWJ.</summary>
    Extend = 1 << 7,
    Han = 1 << 8,
    Hiragana = 1 << 9,
    SouthEastAsian = 1 << 10,
    RegionalIndicator = 1 << 11,
    EmojiModifierBase = 1 << 12,
    EmojiModifier = 1 << 13,

    /// <summary>A picture, without keycap bases, regional indicators and modifiers.</summary>
    EmojiCharacter = 1 << 14,
}
