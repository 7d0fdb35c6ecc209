using SearchKhadr.Archive.Schema;

namespace SearchKhadr.Archive.Wording;

/// <summary>The English of the terminal, of programs and of files that leave the archive.</summary>
/// <remarks>Facets and their values are named as requests name them, so that they can be typed.</remarks>
public sealed class EnglishWords : SearchWords
{
    private EnglishWords() { }

    /// <summary>The one there is.</summary>
    public static EnglishWords Instance { get; } = new();

    /// <inheritdoc/>
    protected override string AllOf => "all of {0}";

    /// <inheritdoc/>
    protected override string AnyOf => "any of {0}";

    /// <inheritdoc/>
    protected override string Anywhere => "{0} anywhere";

    /// <inheritdoc/>
    protected override string In => "{0} in {1}";

    /// <inheritdoc/>
    protected override string Or => "{0} or {1}";

    /// <inheritdoc/>
    protected override string Text(SayingKind kind) =>
        kind switch
        {
            SayingKind.AllArticles => "all articles",
            SayingKind.AllComments => "all comments",
            SayingKind.Word => "{0}",
            SayingKind.Phrase => "\"{0}\"",
            SayingKind.Beginning => "{0}\u2026",
            SayingKind.Near => "({0}) with at most {1} words between",
            SayingKind.Almost => "almost {0}",
            SayingKind.Outlet => "outlet {0}",
            SayingKind.Person => "by {0}",
            SayingKind.Section => "section {0}",
            SayingKind.Language => "in {0}",
            SayingKind.Undated => "without a date",
            SayingKind.NotBefore => "with only a day before which it cannot be",
            SayingKind.Without => "without {0}",
            SayingKind.Kept => "{0} {1}",
            SayingKind.LeftOut => "without {0} {1}",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <inheritdoc/>
    protected override string Text(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.QuoteAlone => "A quotation mark without a second one was left out.",
            NoticeKind.QuotesEmpty => "Quotation marks with no word between them were left out.",
            NoticeKind.SignAlone => "A {0} with nothing behind it was left out.",
            NoticeKind.StarAlone => "A star with no word before it was left out.",
            NoticeKind.StarInFront => "A star works at the end of a word; the one before it was left out.",
            NoticeKind.StarWithin =>
                "A star works at the end of a word; words that begin with \"{0}\" were searched.",
            NoticeKind.TildeOnName => "A ~ works on the words of a text, not on {0}, and was left out.",
            NoticeKind.TooManyLetters => "At most {0} letters may differ; {0} was taken.",
            NoticeKind.TooFarApart => "Words more than {0} words apart are not near; {0} was taken.",
            NoticeKind.NoField => "\"{0}:\" is no field and was searched as a word; fields are {1}.",
            NoticeKind.NoWord => "\"{0}\" holds no word and was left out.",
            NoticeKind.NoDate =>
                "\"{0}\" is no date and was left out; write 2010, 2009-02..2010-12, 2009.. or none.",
            NoticeKind.NoLanguage =>
                "\"{0}\" is no language and was left out; write en, fr or another code of two letters.",
            NoticeKind.NoFirstDate => "\"{0}\" after \"from\" is no date; write 2010, 2010-10 or 2010-10-26.",
            NoticeKind.NoLastDate => "\"{0}\" after \"to\" is no date; write 2010, 2010-10 or 2010-10-26.",
            NoticeKind.DatesReversed => "\"{0}\" ends before it begins; its ends were changed over.",
            NoticeKind.RangeReversed => "{0} is after {1}; the two were changed over.",
            NoticeKind.NothingBehind => "There is nothing behind \"{0}\", and it was left out.",
            NoticeKind.OrAlone => "OR needs something on both sides and was left out.",
            NoticeKind.CloseAlone => "A closing parenthesis without an opening one was left out.",
            NoticeKind.OpenAlone => "An opening parenthesis without a closing one was closed at the end.",
            NoticeKind.ParenthesesEmpty => "Empty parentheses were left out.",
            NoticeKind.ParenthesesDeep => "Parentheses this deep were left out.",
            NoticeKind.TooCommonNothingLeft =>
                "Too common to be searched: {0}; nothing is left to search for.",
            NoticeKind.TooCommonOneLeft => "Too common to be searched: {0}; 1 word is left.",
            NoticeKind.TooCommonOthersLeft => "Too common to be searched: {0}; {1} words are left.",
            NoticeKind.TooManyWords => "Only the first {0} words were searched.",
            NoticeKind.TooManyChoices => "Only the first {0} values chosen of facets were taken.",
            NoticeKind.TooLong => "Only the first {0} characters were read.",
            NoticeKind.TooMuch =>
                "The search has too many words, or too many that a star stands for; ask for less.",
            NoticeKind.TookTooLong =>
                "The search took longer than {0} seconds and was stopped; ask for less.",
            NoticeKind.PagesEnd => "Pages end at result {0} here; an export or the API's cursor goes on.",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <inheritdoc/>
    protected override string Part(string part) => part;

    /// <inheritdoc/>
    protected override string Facet(string facet) => facet;

    /// <inheritdoc/>
    protected override string Value(string facet, string value) => value;

    /// <inheritdoc/>
    protected override string Language(string code) => LanguageNames.NameOf(code);

    /// <inheritdoc/>
    protected override string Dates(string? from, string? to) =>
        (from, to) switch
        {
            (null, null) => "any date",
            (null, _) => $"until {to}",
            (_, null) => $"from {from}",
            _ => from == to ? from : $"{from} to {to}",
        };
}
