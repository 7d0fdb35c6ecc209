using System.Buffers;
using SearchKhadr.Ingestion.Html.Metadata;

namespace SearchKhadr.Ingestion.Html.Authorship;

/// <summary>The names under which metadata and markup speak of authors.</summary>
internal static class AuthorTags
{
    private static readonly string[] Metas =
    [
        "parsely-author",
        "sailthru.author",
        "article:author",
        "author",
        "dc.creator",
        "dcterms.creator",
        "dc:creator",
        "citation_author",
        "byl",
        "dc.contributor",
        "og:article:author",
        "og:author",
        "article:author_name",
        "article.author",
        "author_name",
        "authors",
        "creator",
        "cxenseparse:author",
        "cxenseparse:recs:author",
        "shareaholic:article_author_name",
        "rbauthors",
        "twitter:author",
        "mediator_author",
        "writer",
        "autor",
    ];

    private static readonly string[] Labels =
    [
        "written by",
        "verfasst von",
        "écrit par",
        "escrito por",
        "scritto da",
        "geschreven door",
        "author",
        "autor",
    ];

    /// <summary>Words in class names that stand for authors and are no words of their own there.</summary>
    private static readonly SearchValues<string> ClassWords = SearchValues.Create(
        [
            "author",
            "byline",
            "autor",
            "verfasser",
            "submitted",
            "username",
            "firma",
            "redacteur",
            "writer",
            "signature",
            "credit-text",
            "contributor",
            "journalist",
            "posted-by",
            "postedby",
            "entry-meta",
            "post-meta",
            "article-meta",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Words behind "author" in class names of what is told of an author and is no name.</summary>
    private static readonly SearchValues<string> AboutAuthor = SearchValues.Create(
        [
            "powered",
            "description",
            "-desc",
            "position",
            "-role",
            "__role",
            "-job",
            "job-title",
            "jobtitle",
            "author-title",
            "author__title",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Words in class names of those who write comments, edit or check.</summary>
    private static readonly SearchValues<string> Readers = SearchValues.Create(
        [
            "commentsitem",
            "comment-author",
            "commentuser",
            "commentauthor",
            "reviewer",
            "reviewed-by",
            "reviewed_by",
            "fact-check",
            "factcheck",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Folders under which sites keep the pages of their authors.</summary>
    private static readonly SearchValues<string> AuthorFolders = SearchValues.Create(
        [
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/auteur/",
            "/auteurs/",
            "/autores/",
            "/profile/",
            "/people/",
            "/by/",
            "/staff/",
            "/contributor/",
            "/reporter/",
            "/journalist/",
            "/autori/",
            "/redaktion/",
            "/person/",
            "/columnist/",
        ],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Each meta element that names authors, with its values that are no addresses.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Values)> Of(MetaTags tags)
    {
        foreach (var name in Metas)
        {
            List<string> values =
            [
                .. tags.All(name)
                    .Where(static v =>
                        !v.Contains("://", StringComparison.Ordinal)
                        && !v.StartsWith("www.", StringComparison.Ordinal)
                    ),
            ];
            if (values.Count > 0)
                yield return (name, values);
        }

        for (var i = 1; i <= 2; i++)
        {
            var label = tags.First([$"twitter:label{i}"])?.Value.ToLowerInvariant();
            if (
                label is not null
                && Array.Exists(Labels, label.StartsWith)
                && tags.First([$"twitter:data{i}"]) is { } data
            )
                yield return (data.Source, [data.Value]);
        }
    }

    /// <summary>Whether a class or id speaks of authors.</summary>
    public static bool Names(string? name) =>
        name is { Length: > 3 and < 200 } && name.AsSpan().ContainsAny(ClassWords);

    /// <summary>Whether a class speaks of what an author is or does and not of the name.</summary>
    public static bool NamesNoPerson(string? name) =>
        name is { Length: > 6 and < 200 } && name.AsSpan().ContainsAny(AboutAuthor);

    /// <summary>Whether a class speaks of readers who comment, or of those who check what authors write.</summary>
    public static bool NamesReader(string? name) =>
        name is { Length: > 6 and < 200 } && name.AsSpan().ContainsAny(Readers);

    /// <summary>Whether a link leads to the page of an author, and not to the folder of all.</summary>
    public static bool LeadsToAuthor(string? address)
    {
        if (address is not { Length: > 8 and < 300 })
            return false;
        var path = address.AsSpan();
        var at = path.IndexOfAny(AuthorFolders);
        if (at < 0)
            return false;
        var behind = path[(at + 1)..].IndexOf('/') + 2;
        return at + behind < path.Length;
    }
}
