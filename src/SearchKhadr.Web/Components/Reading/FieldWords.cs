using SearchKhadr.Ingestion.Copies;
using SearchKhadr.Web.Wording;

namespace SearchKhadr.Web.Components.Reading;

/// <summary>How an article's fields were found, in a reader's words; what has no words of its own stays as it is kept.</summary>
internal static class FieldWords
{
    /// <summary>A field's name.</summary>
    public static string Field(string field) =>
        field switch
        {
            "headline" => Texts.FieldHeadline,
            "standfirst" => Texts.FieldStandfirst,
            "byline" => Texts.FieldByline,
            "outlet" => Texts.FieldOutlet,
            "section" => Texts.FieldSection,
            "published" => Texts.FieldPublished,
            "updated" => Texts.FieldUpdated,
            "url" => Texts.FieldUrl,
            "body" => Texts.FieldBody,
            "comments" => Texts.FieldComments,
            "language" => Texts.Language,
            _ => field,
        };

    /// <summary>The stage that chose it.</summary>
    public static string Stage(string stage) =>
        stage switch
        {
            "catalog" => Texts.StageCatalog,
            "headline" => Texts.StageHeadline,
            "authors" => Texts.StageAuthors,
            "dates" => Texts.StageDates,
            "outlet" => Texts.StageOutlet,
            ['m', 'a', 'i', 'n', ..] => Texts.StageMainContent,
            "text" => Texts.StageText,
            "comments" => Texts.StageComments,
            "language" => Texts.StageLanguage,
            _ => stage,
        };

    /// <summary>The reader that took the page apart.</summary>
    public static string Format(string format) =>
        format switch
        {
            "text" => Texts.PlainText,
            "markdown" => "Markdown",
            _ => format.ToUpperInvariant(),
        };

    /// <summary>What a copy has in common with the article.</summary>
    public static string Copy(CopyLink link) =>
        link.Kind switch
        {
            CopyKind.SameBytes => Texts.SameBytes,
            CopyKind.SameAddress => Texts.SameAddress,
            _ => Phrase.Of(Texts.SameText, link.Similarity.ToString("P0", ReaderLanguage.Culture)),
        };
}
