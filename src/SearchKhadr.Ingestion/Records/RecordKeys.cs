namespace SearchKhadr.Ingestion.Records;

/// <summary>The names under which exports and feeds keep the parts of an article, in lower case and best first.</summary>
internal static class RecordKeys
{
    public static readonly string[] Headline = ["headline", "title", "name", "article_title"];

    public static readonly string[] Text =
    [
        "body",
        "articlebody",
        "article_body",
        "body_text",
        "bodytext",
        "fulltext",
        "full_text",
        "maintext",
        "article_text",
        "content_html",
        "content_text",
        "content",
        "text",
        "article",
        "paragraphs",
    ];

    /// <summary>A whole page's markup.</summary>
    public static readonly string[] Page = ["html", "raw_html", "page_html", "source_html"];

    public static readonly string[] Standfirst =
    [
        "standfirst",
        "subtitle",
        "subheadline",
        "summary",
        "description",
        "abstract",
        "excerpt",
        "lead",
    ];

    public static readonly string[] Published =
    [
        "published",
        "datepublished",
        "date_published",
        "date_publish",
        "publication_date",
        "published_at",
        "published_date",
        "publish_date",
        "pub_date",
        "pubdate",
        "date",
        "created_at",
        "created",
        "timestamp",
    ];

    public static readonly string[] Updated =
    [
        "updated",
        "datemodified",
        "date_modified",
        "updated_at",
        "modified",
        "date_modify",
    ];

    public static readonly string[] Byline = ["byline", "authors", "author", "creator", "by"];

    public static readonly string[] Outlet =
    [
        "outlet",
        "publisher",
        "publication",
        "newspaper",
        "source_name",
        "site_name",
        "sitename",
        "source",
    ];

    public static readonly string[] Url = ["url", "link", "canonical_url", "web_url", "external_url"];

    public static readonly string[] Language = ["language", "lang", "inlanguage"];

    public static readonly string[] Section = ["section", "articlesection", "category", "desk"];

    public static readonly string[] Captions = ["captions", "image_captions", "caption"];

    public static readonly string[] Comments = ["comments", "comment", "replies"];

    public static readonly string[] CommentText = ["text", "body", "content", "comment", "message"];

    public static readonly string[] CommentAuthor = ["author", "user", "username", "name", "by"];

    public static readonly string[] CommentTime = ["time", "date", "created_at", "datecreated", "published"];

    public static readonly string[] Kind = ["kind", "type_of_material", "article_type"];

    /// <summary>Whether a column or key holds an article's text.</summary>
    public static bool IsText(string key) =>
        Text.Contains(key, StringComparer.Ordinal) || Page.Contains(key, StringComparer.Ordinal);
}
