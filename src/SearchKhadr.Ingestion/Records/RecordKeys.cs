namespace SearchKhadr.Ingestion.Records;

/// <summary>
/// The names under which exports, feeds and news services keep the parts of an article, as <see cref="RecordName"/>
/// writes them and best first.
/// </summary>
internal static class RecordKeys
{
    /// <summary>The names of a headline alone: what has a <c>name</c> may be anything.</summary>
    public static readonly string[] Title =
    [
        "headline",
        "title",
        "webtitle",
        "articletitle",
        "storytitle",
        "resolvedtitle",
        "giventitle",
        "titel",
        "überschrift",
        "schlagzeile",
        "titre",
        "título",
        "titulo",
        "titolo",
        "tytuł",
        "naslov",
        "rubrik",
        "заголовок",
        "название",
        "标题",
        "標題",
        "タイトル",
        "見出し",
        "제목",
        "العنوان",
        "כותרת",
    ];

    public static readonly string[] Headline = [.. Title, "name"];

    public static readonly string[] Text =
    [
        "body",
        "articlebody",
        "storybody",
        "bodyhtml",
        "bodytext",
        "fulltext",
        "maintext",
        "articletext",
        "storytext",
        "articlecontent",
        "contenthtml",
        "htmlcontent",
        "contenttext",
        "textcontent",
        "encoded",
        "content",
        "text",
        "article",
        "story",
        "paragraphs",
        "selection",
        "leadparagraph",
        "inhalt",
        "volltext",
        "texte",
        "contenu",
        "texto",
        "contenido",
        "conteúdo",
        "testo",
        "contenuto",
        "tekst",
        "treść",
        "inhoud",
        "текст",
        "正文",
        "内容",
        "內容",
        "本文",
        "본문",
        "النص",
    ];

    /// <summary>Markup: a whole page's, or that of an article.</summary>
    public static readonly string[] Page = ["html", "rawhtml", "pagehtml", "sourcehtml"];

    public static readonly string[] Standfirst =
    [
        "standfirst",
        "subtitle",
        "subheadline",
        "dek",
        "summary",
        "description",
        "abstract",
        "excerpt",
        "snippet",
        "trailtext",
        "lead",
    ];

    public static readonly string[] Published =
    [
        "published",
        "datepublished",
        "datepublish",
        "publicationdate",
        "publishedat",
        "publishedtime",
        "publisheddate",
        "publishedon",
        "publishdate",
        "publishtime",
        "webpublicationdate",
        "firstpublicationdate",
        "firstpublished",
        "pubdate",
        "datetimepub",
        "issued",
        "date",
        "datetime",
        "dategmt",
        "datecreated",
        "datum",
        "erscheinungsdatum",
        "publikationsdatum",
        "datedepublication",
        "fecha",
        "fechadepublicación",
        "datadipubblicazione",
        "datadepublicação",
        "дата",
        "日期",
        "发布时间",
        "日付",
        "掲載日",
        "날짜",
        "التاريخ",
    ];

    public static readonly string[] Updated = ["updated", "datemodified", "lastmodified"];

    /// <summary>When a person saved the page.</summary>
    public static readonly string[] Saved =
    [
        "savedat",
        "saveddate",
        "datesaved",
        "timeadded",
        "dateadded",
        "addedat",
    ];

    /// <summary>When a record was made: of an article its publication, of a bookmark when it was saved.</summary>
    public static readonly string[] Made = ["createdat", "created", "timestamp"];

    /// <summary>When a record was changed: of a bookmark nothing that its article says.</summary>
    public static readonly string[] Changed = ["updatedat", "modified", "datemodify"];

    /// <summary>What only a record of a page that a person kept for later has.</summary>
    public static readonly string[] Bookmark =
    [
        .. Saved,
        "isarchived",
        "archivedat",
        "isstarred",
        "starredat",
        "favorite",
        "isfavorite",
        "toread",
        "timeread",
        "readingprogress",
        "important",
        "folder",
    ];

    public static readonly string[] Byline =
    [
        "byline",
        "authors",
        "author",
        "authorname",
        "creator",
        "publishedby",
        "by",
        "autor",
        "autoren",
        "verfasser",
        "auteur",
        "auteurs",
        "autores",
        "autore",
        "autori",
        "журналист",
        "автор",
        "作者",
        "记者",
        "記者",
        "기자",
        "الكاتب",
    ];

    public static readonly string[] Outlet =
    [
        "outlet",
        "containertitle",
        "publication",
        "publicationtitle",
        "pubtitle",
        "newspaper",
        "publisher",
        "sourcename",
        "sitename",
        "medianame",
        "source",
        "quelle",
        "zeitung",
        "medium",
        "journal",
        "fuente",
        "periódico",
        "medio",
        "jornal",
        "fonte",
        "giornale",
        "testata",
        "bron",
        "krant",
        "źródło",
        "gazeta",
        "источник",
        "издание",
        "来源",
        "來源",
        "媒体",
        "媒體",
        "掲載紙",
        "매체",
        "المصدر",
    ];

    public static readonly string[] Url =
    [
        "url",
        "link",
        "canonicalurl",
        "weburl",
        "pageurl",
        "resolvedurl",
        "givenurl",
        "sourceurl",
        "originalurl",
        "articleurl",
        "storyurl",
        "documenturl",
        "externalurl",
        "permalink",
        "href",
        "mainentityofpage",
    ];

    public static readonly string[] Language = ["language", "lang", "inlanguage", "humanlanguage"];

    public static readonly string[] Section =
    [
        "section",
        "sectionname",
        "articlesection",
        "category",
        "desk",
        "newsdesk",
        "ressort",
        "rubrique",
        "sección",
        "seção",
        "sezione",
        "рубрика",
    ];

    public static readonly string[] Captions = ["captions", "imagecaptions", "caption"];

    public static readonly string[] Comments = ["comments", "comment", "replies"];

    public static readonly string[] CommentText =
    [
        "text",
        "body",
        "content",
        "comment",
        "message",
        "commenttext",
    ];

    public static readonly string[] CommentAuthor =
    [
        "authorname",
        "author",
        "user",
        "username",
        "displayname",
        "name",
        "by",
    ];

    public static readonly string[] CommentTime =
    [
        "time",
        "date",
        "createdat",
        "datecreated",
        "published",
        "publishedat",
    ];

    public static readonly string[] Answers = ["replies", "children", "comments"];

    public static readonly string[] Kind = ["kind", "typeofmaterial", "articletype"];

    /// <summary>Whether a column or key holds an article's text.</summary>
    public static bool IsText(string key) =>
        RecordName.Of(key) is var name
        && (Text.Contains(name, StringComparer.Ordinal) || Page.Contains(name, StringComparer.Ordinal));
}
