using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Wording;

/// <summary>Numbers with their nouns.</summary>
internal static class CountWords
{
    /// <summary>A bare number with its thousands parted.</summary>
    public static string Of(long count) => count.ToString("N0", ReaderLanguage.Culture);

    /// <summary>The text for one or the text for several, with the number in its place.</summary>
    public static string Of(long count, string one, string many) =>
        Phrase.Of(ReaderLanguage.IsSingular(count) ? one : many, Of(count));

    /// <summary><c>5 in body, 12 in comments</c>; empty when nothing matched by words.</summary>
    public static string Of(IEnumerable<PartMatch> matches) =>
        string.Join(
            ", ",
            matches.Select(match =>
                Phrase.Of(Texts.CountInPart, Of(match.Hits), PartWords.InSentence(match.Part))
            )
        );

    /// <summary><c>1 article</c>, <c>2 articles</c>, <c>1,024 articles</c>.</summary>
    public static string Articles(long count) => Of(count, Texts.OneArticle, Texts.ManyArticles);

    /// <summary>Hits of a search: articles, or comments where those are searched.</summary>
    public static string Found(long count, SearchScope scope) =>
        scope == SearchScope.Comments ? Comments(count) : Articles(count);

    /// <summary>What <see cref="Found"/> says after the number: <c>article</c>, <c>comments</c>.</summary>
    public static string Unit(long count, SearchScope scope) =>
        (scope, ReaderLanguage.IsSingular(count)) switch
        {
            (SearchScope.Comments, true) => Texts.CommentUnit,
            (SearchScope.Comments, false) => Texts.CommentsUnit,
            (_, true) => Texts.ArticleUnit,
            _ => Texts.ArticlesUnit,
        };

    /// <summary><c>1 comment</c>, <c>2 comments</c>.</summary>
    public static string Comments(long count) => Of(count, Texts.OneComment, Texts.ManyComments);

    /// <summary><c>1 hit</c>, <c>2 hits</c>.</summary>
    public static string Hits(long count) => Of(count, Texts.OneHit, Texts.ManyHits);

    /// <summary>What <see cref="Hits"/> says after the number: <c>hit</c>, <c>hits</c>.</summary>
    public static string HitUnit(long count) =>
        ReaderLanguage.IsSingular(count) ? Texts.HitUnit : Texts.HitsUnit;

    /// <summary><c>1 byte</c>, <c>2 bytes</c>.</summary>
    public static string Bytes(long count) => Of(count, Texts.OneByte, Texts.ManyBytes);
}
