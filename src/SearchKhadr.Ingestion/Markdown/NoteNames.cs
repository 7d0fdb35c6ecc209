namespace SearchKhadr.Ingestion.Markdown;

/// <summary>What the properties of a note or a front matter are called, by their letters and digits alone.</summary>
/// <remarks>
/// <b>Source</b> The templates of Obsidian Web Clipper and MarkDownload, the exports of Joplin, Evernote and Notion, the
/// front matter of Hugo, Jekyll and Zola.
/// </remarks>
internal static class NoteNames
{
    public static string[] Title { get; } = ["title", "headline", "titre", "titel", "título", "titolo"];

    public static string[] Standfirst { get; } =
    ["standfirst", "subtitle", "description", "summary", "deck", "dek", "excerpt", "chapeau"];

    public static string[] Section { get; } = ["section", "category", "categories", "rubrique"];

    public static string[] Author { get; } =
    [
        "author",
        "authors",
        "byline",
        "by",
        "writer",
        "auteur",
        "auteurs",
        "autor",
        "autora",
        "autore",
        "verfasser",
    ];

    /// <summary>Who published it; some of them may hold the page's address instead.</summary>
    public static string[] Outlet { get; } =
    ["outlet", "publisher", "publication", "site", "sitename", "website", "newspaper", "média", "source"];

    /// <summary>The page's address; what stands there may be a name instead.</summary>
    public static string[] Address { get; } =
    [
        "url",
        "sourceurl",
        "originalurl",
        "link",
        "canonical",
        "canonicalurl",
        "permalink",
        "source",
        "original",
        "originallink",
        "href",
        "uri",
        "website",
        "site",
        "clippedfrom",
        "quelle",
        "fuente",
        "fonte",
    ];

    public static string[] Published { get; } =
    [
        "published",
        "datepublished",
        "publisheddate",
        "publicationdate",
        "publishdate",
        "publishedat",
        "publishedtime",
        "articlepublishedtime",
        "pubdate",
        "publié",
    ];

    public static string[] Date { get; } = ["date", "fecha", "datum", "data"];

    public static string[] Updated { get; } =
    ["updated", "modified", "lastmod", "lastmodified", "updatedat", "datemodified"];

    /// <summary>When the note was made, which is when the page was saved.</summary>
    public static string[] Saved { get; } =
    [
        "clipped",
        "clippedat",
        "dateclipped",
        "saved",
        "savedat",
        "datesaved",
        "captured",
        "archived",
        "archivedat",
        "retrieved",
        "accessed",
        "dateaccessed",
        "added",
        "dateadded",
        "created",
        "createdat",
        "createdtime",
        "datecreated",
        "creationdate",
    ];

    public static string[] Language { get; } = ["lang", "language", "langue"];
}
