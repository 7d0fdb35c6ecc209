using System.Text.Json;
using SearchKhadr.Ingestion.Articles;
using SearchKhadr.Ingestion.Cleaning;

namespace SearchKhadr.Ingestion.Html.Metadata;

/// <summary>Reads schema.org articles out of a page's JSON-LD scripts, references by <c>@id</c> followed.</summary>
/// <remarks><b>Source</b> https://schema.org/Article and https://schema.org/Comment.</remarks>
internal sealed class LinkedDataReader
{
    private const int MaxDepth = 12;

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _articles = [];
    private readonly List<JsonElement> _pages = [];

    /// <summary>The article that the scripts describe; empty where they describe none.</summary>
    public static LinkedArticle Read(IEnumerable<string> scripts)
    {
        var reader = new LinkedDataReader();
        foreach (var script in scripts)
        {
            using var json = LinkedDataText.TryParse(script);
            if (json is not null)
            {
                reader.Visit(json.RootElement.Clone(), 0);
            }
        }

        return reader.Build();
    }

    private void Visit(JsonElement value, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                Visit(item, depth + 1);
            }

            return;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (Text(value, "@id") is { } id && (!_byId.ContainsKey(id) || value.TryGetProperty("@type", out _)))
        {
            _byId[id] = value;
        }

        var type = TypeOf(value);
        if (IsArticleType(type))
        {
            _articles.Add(value);
        }
        else if (type.EndsWith("Page", StringComparison.Ordinal))
        {
            _pages.Add(value);
        }

        foreach (var property in value.EnumerateObject())
        {
            if (!IsOfOthers(property.Name))
            {
                Visit(property.Value, depth + 1);
            }
        }
    }

    /// <summary>Whether a property holds what readers wrote or what other pages are about.</summary>
    private static bool IsOfOthers(string property) =>
        property is "comment" or "review" or "reviews" or "hasPart" or "itemListElement" or "isPartOf";

    private LinkedArticle Build()
    {
        var isArticle = _articles.Count > 0;
        if (!isArticle && _pages.Count == 0)
        {
            return new LinkedArticle();
        }

        var source = isArticle
            ? _articles.Find(a =>
                a.TryGetProperty("headline", out _) || a.TryGetProperty("datePublished", out _)
            )
            : _pages[0];
        if (source.ValueKind != JsonValueKind.Object)
        {
            source = _articles[0];
        }

        var comments = new List<Comment>();
        ReadComments(source, null, comments, 0);
        return new LinkedArticle
        {
            IsArticle = isArticle,
            Headline = Text(source, "headline") ?? Text(source, "name"),
            Description = Text(source, "description"),
            Published = Moment(source, "datePublished") ?? Moment(source, "dateCreated"),
            PagePublished = isArticle
                ? _pages.Select(static page => Moment(page, "datePublished")).FirstOrDefault()
                : null,
            Modified = Moment(source, "dateModified"),
            Authors = Names(source, "author", peopleOnly: true) is { Count: > 0 } authors
                ? authors
                : Names(source, "creator", peopleOnly: true),
            AuthorOrganizations = Names(source, "author", peopleOnly: false),
            Publisher =
                Names(source, "publisher", peopleOnly: false).FirstOrDefault()
                ?? Names(source, "sourceOrganization", peopleOnly: false).FirstOrDefault(),
            Section = Text(source, "articleSection"),
            Language = Text(source, "inLanguage"),
            Url = Text(source, "url") ?? Text(source, "mainEntityOfPage"),
            CommentCount = Number(source, "commentCount"),
            Comments = comments,
        };
    }

    private void ReadComments(JsonElement owner, int? parent, List<Comment> comments, int depth)
    {
        if (depth > MaxDepth || !owner.TryGetProperty("comment", out var value))
        {
            return;
        }

        foreach (var item in Each(value))
        {
            if (Text(item, "text") is not { } text)
            {
                continue;
            }

            var author = Names(item, "author", peopleOnly: false).FirstOrDefault() ?? Text(item, "name");
            comments.Add(
                new Comment(author, Text(item, "dateCreated") ?? Text(item, "datePublished"), text, parent)
            );
            ReadComments(item, comments.Count - 1, comments, depth + 1);
        }
    }

    private List<string> Names(JsonElement owner, string property, bool peopleOnly)
    {
        var names = new List<string>();
        if (!owner.TryGetProperty(property, out var value))
        {
            return names;
        }

        foreach (var item in Each(value))
        {
            var target = item;
            if (
                item.ValueKind == JsonValueKind.Object
                && Text(item, "@id") is { } id
                && _byId.TryGetValue(id, out var known)
            )
            {
                target = item.TryGetProperty("name", out _) ? item : known;
            }

            var isPerson =
                target.ValueKind == JsonValueKind.String
                || !TypeOf(target).EndsWith("Organization", StringComparison.Ordinal);
            var found = target.ValueKind == JsonValueKind.String ? target.GetString() : null;
            if (target.ValueKind == JsonValueKind.Object && target.TryGetProperty("name", out var name))
            {
                names.AddRange(Each(name).Where(n => isPerson || !peopleOnly).Select(Flat).OfType<string>());
            }
            else if (Whitespace.Collapse(found) is { Length: > 0 } text)
            {
                names.Add(text);
            }
        }

        return names;
    }

    private static IEnumerable<JsonElement> Each(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static string? Text(JsonElement owner, string property)
    {
        if (owner.ValueKind != JsonValueKind.Object || !owner.TryGetProperty(property, out var value))
        {
            return null;
        }

        return Each(value).Select(Flat).FirstOrDefault(text => text is not null);
    }

    /// <summary>A date, or seconds since 1970 as a number.</summary>
    private static string? Moment(JsonElement owner, string property) =>
        Text(owner, property)
        ?? (
            owner.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Number
                ? value.GetRawText()
                : null
        );

    private static string? Flat(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Object when value.TryGetProperty("name", out var name) => Flat(name),
            JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => Flat(inner),
            JsonValueKind.Object when value.TryGetProperty("@id", out var id) => Flat(id),
            _ => null,
        };
        var flat = Whitespace.Collapse(System.Net.WebUtility.HtmlDecode(text ?? ""));
        return flat.Length == 0 ? null : flat;
    }

    private static int? Number(JsonElement owner, string property)
    {
        if (!owner.TryGetProperty(property, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
            : int.TryParse(Flat(value), System.Globalization.CultureInfo.InvariantCulture, out var written)
                ? written
            : null;
    }

    private static string TypeOf(JsonElement value)
    {
        var type = Text(value, "@type") ?? "";
        return type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];
    }

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal)
        || type.EndsWith("Posting", StringComparison.Ordinal)
        || type is "Report" or "Blog" or "CreativeWork" or "Review" or "Recipe" or "HowTo";
}
