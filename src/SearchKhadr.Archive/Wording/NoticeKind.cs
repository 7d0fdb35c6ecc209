namespace SearchKhadr.Archive.Wording;

/// <summary>What was repaired or not understood; each names its values, from 0.</summary>
public enum NoticeKind
{
    /// <summary>A quotation mark without a second one was left out.</summary>
    QuoteAlone,

    /// <summary>Quotation marks with no word between them were left out.</summary>
    QuotesEmpty,

    /// <summary>A plus or minus with nothing behind it was left out: the sign.</summary>
    SignAlone,

    /// <summary>A star with no word before it was left out.</summary>
    StarAlone,

    /// <summary>A star before a word was left out.</summary>
    StarInFront,

    /// <summary>Of a word with a star in it the beginning was searched: the beginning.</summary>
    StarWithin,

    /// <summary>A tilde behind a name was left out: the field.</summary>
    TildeOnName,

    /// <summary>So many letters may not differ: the most that may.</summary>
    TooManyLetters,

    /// <summary>So far apart is not near: the most words that may stand between.</summary>
    TooFarApart,

    /// <summary>What stood before a colon is no field and was searched: it, and what is one.</summary>
    NoField,

    /// <summary>Something holds no word and was left out: it.</summary>
    NoWord,

    /// <summary>Something is no date and was left out: it.</summary>
    NoDate,

    /// <summary>Something is no language and was left out: it.</summary>
    NoLanguage,

    /// <summary>The first date to keep is no date: it.</summary>
    NoFirstDate,

    /// <summary>The last date to keep is no date: it.</summary>
    NoLastDate,

    /// <summary>Dates that ended before they began were changed over: they, as typed.</summary>
    DatesReversed,

    /// <summary>The first date to keep was after the last, and the two were changed over: the two.</summary>
    RangeReversed,

    /// <summary>Nothing stands behind a field or a sign: it.</summary>
    NothingBehind,

    /// <summary>OR lacks a side and was left out.</summary>
    OrAlone,

    /// <summary>A closing parenthesis without an opening one was left out.</summary>
    CloseAlone,

    /// <summary>An opening parenthesis without a closing one was closed at the end.</summary>
    OpenAlone,

    /// <summary>Empty parentheses were left out.</summary>
    ParenthesesEmpty,

    /// <summary>Parentheses too deep were left out.</summary>
    ParenthesesDeep,

    /// <summary>Words are too common, and nothing is left to search for: the words.</summary>
    TooCommonNothingLeft,

    /// <summary>Words are too common, and one other word is left: the words.</summary>
    TooCommonOneLeft,

    /// <summary>Words are too common, and others are left: the words, and how many are left.</summary>
    TooCommonOthersLeft,

    /// <summary>There were more words than are searched: how many are.</summary>
    TooManyWords,

    /// <summary>More values of facets were chosen than are taken: how many are.</summary>
    TooManyChoices,

    /// <summary>There was more text than is read: how many characters are.</summary>
    TooLong,

    /// <summary>The search as a whole is more than an index is asked.</summary>
    TooMuch,

    /// <summary>The search took too long and was stopped: after how many seconds.</summary>
    TookTooLong,

    /// <summary>Pages end here: at the how manieth result.</summary>
    PagesEnd,
}
