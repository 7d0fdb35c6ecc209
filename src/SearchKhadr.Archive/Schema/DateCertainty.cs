using SearchKhadr.Ingestion.Articles;

namespace SearchKhadr.Archive.Schema;

/// <summary>The words for how much is known of an article's day.</summary>
internal static class DateCertainty
{
    public const string NotBefore = "not-before";

    /// <summary>The word for an article; null when nothing at all is known.</summary>
    public static string? Of(Article article) =>
        (article.Published.Precision, article.NotBefore) switch
        {
            (DatePrecision.None, null) => null,
            (DatePrecision.None, _) => NotBefore,
            var (precision, _) => EnumNames.Of(precision),
        };
}
