using System.Net;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Reading;

/// <summary>The address of an article as it is read: the search one came from, and what is shown of the comments.</summary>
public sealed record ArticleAddress
{
    /// <summary>In an address: words that the comments shown have.</summary>
    public const string FindName = "find";

    /// <summary>Where an article without a search is.</summary>
    public ArticleAddress(string id, SearchRequest request)
    {
        Id = id;
        Request = request;
    }

    /// <summary>The article's permanent id.</summary>
    public string Id { get; init; }

    /// <summary>The search one came from.</summary>
    public SearchRequest Request { get; init; }

    /// <summary>Whether only comments with hits are shown.</summary>
    public bool OnlyHits { get; init; }

    /// <summary>What the comments shown have in their words or their author's name; empty for all.</summary>
    public string Find { get; init; } = "";

    /// <summary>The path alone, to which a form adds its fields.</summary>
    public string Path => "/article/" + Uri.EscapeDataString(Id);

    /// <summary>The whole address, without a fragment.</summary>
    public string Href
    {
        get
        {
            var href = SearchAddress.Article(Id, Request);
            if (OnlyHits)
                href = With(href, AddressNames.Comments, AddressNames.WithHits);
            return Find.Length > 0 ? With(href, FindName, Find) : href;
        }
    }

    /// <summary>The fields of the search, for a form that leads back to the article.</summary>
    public IEnumerable<(string Name, string Value)> RequestFields => FieldsOf(Request);

    /// <summary>A search's parameters, names and values.</summary>
    public static IEnumerable<(string Name, string Value)> FieldsOf(SearchRequest request) =>
        SearchAddress
            .Format(request)
            .TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split('=', 2))
            .Select(field => (WebUtility.UrlDecode(field[0]), WebUtility.UrlDecode(field[^1])));

    /// <inheritdoc />
    public override string ToString() => Href;

    private static string With(string href, string name, string value) =>
        $"{href}{(href.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={WebUtility.UrlEncode(value)}";
}
