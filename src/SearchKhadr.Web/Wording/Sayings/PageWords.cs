using SearchKhadr.Archive.Wording;

namespace SearchKhadr.Web.Wording.Sayings;

/// <summary>Words what was understood of a search, and what was not, in the reader's language.</summary>
internal sealed class PageWords : SearchWords
{
    private PageWords() { }

    /// <summary>The one there is; it speaks the language of whoever asks.</summary>
    public static PageWords Instance { get; } = new();

    /// <inheritdoc/>
    protected override string AllOf => Texts.AllOf;

    /// <inheritdoc/>
    protected override string AnyOf => Texts.AnyOf;

    /// <inheritdoc/>
    protected override string Anywhere => Texts.Anywhere;

    /// <inheritdoc/>
    protected override string In => Texts.In;

    /// <inheritdoc/>
    protected override string Or => Texts.Or;

    /// <inheritdoc/>
    protected override string Text(SayingKind kind) =>
        kind switch
        {
            SayingKind.Word => "{0}",
            SayingKind.AllArticles => Texts.AllArticles,
            SayingKind.AllComments => Texts.AllComments,
            SayingKind.Phrase => Texts.Phrase,
            SayingKind.Beginning => Texts.Beginning,
            SayingKind.Near => Texts.Near,
            SayingKind.Almost => Texts.Almost,
            SayingKind.Outlet => Texts.Outlet,
            SayingKind.Person => Texts.Person,
            SayingKind.Section => Texts.Section,
            SayingKind.Language => Texts.InLanguage,
            SayingKind.Undated => Texts.Undated,
            SayingKind.NotBefore => Texts.NotBefore,
            SayingKind.Without => Texts.Without,
            SayingKind.Kept => Texts.Kept,
            SayingKind.LeftOut => Texts.LeftOutOf,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <inheritdoc/>
    protected override string Text(NoticeKind kind) =>
        kind switch
        {
            NoticeKind.QuoteAlone => Texts.QuoteAlone,
            NoticeKind.QuotesEmpty => Texts.QuotesEmpty,
            NoticeKind.SignAlone => Texts.SignAlone,
            NoticeKind.StarAlone => Texts.StarAlone,
            NoticeKind.StarInFront => Texts.StarInFront,
            NoticeKind.StarWithin => Texts.StarWithin,
            NoticeKind.TildeOnName => Texts.TildeOnName,
            NoticeKind.TooManyLetters => Texts.TooManyLetters,
            NoticeKind.TooFarApart => Texts.TooFarApart,
            NoticeKind.NoField => Texts.NoField,
            NoticeKind.NoWord => Texts.NoWord,
            NoticeKind.NoDate => Texts.NoSuchDate,
            NoticeKind.NoLanguage => Texts.NoSuchLanguage,
            NoticeKind.NoFirstDate => Texts.NoFirstDate,
            NoticeKind.NoLastDate => Texts.NoLastDate,
            NoticeKind.DatesReversed => Texts.DatesReversed,
            NoticeKind.RangeReversed => Texts.RangeReversed,
            NoticeKind.NothingBehind => Texts.NothingBehind,
            NoticeKind.OrAlone => Texts.OrAlone,
            NoticeKind.CloseAlone => Texts.CloseAlone,
            NoticeKind.OpenAlone => Texts.OpenAlone,
            NoticeKind.ParenthesesEmpty => Texts.ParenthesesEmpty,
            NoticeKind.ParenthesesDeep => Texts.ParenthesesDeep,
            NoticeKind.TooCommonNothingLeft => Texts.TooCommonNothingLeft,
            NoticeKind.TooCommonOneLeft => Texts.TooCommonOneLeft,
            NoticeKind.TooCommonOthersLeft => Texts.TooCommonOthersLeft,
            NoticeKind.TooManyWords => Texts.TooManyWords,
            NoticeKind.TooManyChoices => Texts.TooManyChoices,
            NoticeKind.TooLong => Texts.TooLong,
            NoticeKind.TooMuch => Texts.TooMuch,
            NoticeKind.TookTooLong => Texts.TookTooLong,
            NoticeKind.PagesEnd => Texts.PagesEnd,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <inheritdoc/>
    protected override string Part(string part) => PartWords.InSentence(part);

    /// <inheritdoc/>
    protected override string Facet(string facet) => FacetWords.Name(facet);

    /// <inheritdoc/>
    protected override string Value(string facet, string value) => FacetWords.Value(facet, value);

    /// <inheritdoc/>
    protected override string Language(string code) => LanguageWords.Name(code) ?? code;

    /// <inheritdoc/>
    protected override string Dates(string? from, string? to) =>
        from is null && to is null ? Texts.AnyDate : DateWords.OfRange(from, to);
}
