namespace SearchKhadr.Archive.Querying;

/// <summary>A piece of the typed text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, the phrase without its quotes, or the field's name.</param>
/// <param name="StartChar">Where it begins in the typed text.</param>
/// <param name="LengthChars">How long it is there.</param>
/// <param name="Gaps">Of words near one another, how many others may stand between them.</param>
internal readonly record struct QueryToken(
    QueryTokenKind Kind,
    string Text,
    int StartChar,
    int LengthChars,
    int Gaps = 0
);

/// <summary>The kinds of pieces.</summary>
internal enum QueryTokenKind
{
    /// <summary>A word, stars in it included.</summary>
    Word,

    /// <summary>Words in quotes.</summary>
    Phrase,

    /// <summary>Words in quotes, and behind those <c>~</c>.</summary>
    Near,

    /// <summary>A known field's name and its colon.</summary>
    Field,

    /// <summary>A minus or <c>NOT</c> before something.</summary>
    Not,

    /// <summary><c>OR</c>.</summary>
    Or,

    /// <summary><c>AND</c>, which says what holds anyway.</summary>
    And,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,
}
