using System.Globalization;
using System.Net;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Reading;

/// <summary>The address of an article as it is read: the search one came from, and what is shown of the comments.</summary>
public sealed record ArticleAddress
{
    /// <summary>In an address: words that the comments shown have.</summary>
    public const string FindName = "find";

    /// <summary>In an address: which part of a long text is shown, counted from 1.</summary>
    public const string PartName = "part";

    /// <summary>In an address: the comment that the shown part of a long thread has, by its index.</summary>
    public const string CommentName = "comment";

    /// <summary>In an address: which piece of that comment, where it is too long for one page, counted from 1.</summary>
    public const string PieceName = "piece";

    /// <summary>In an address: the hit that is shown, with the parts that it is in, counted from 1.</summary>
    public const string HitName = "hit";

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

    /// <summary>Which part of a long text is shown, counted from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>The index of a comment that is shown, with those beside it; null for the beginning of the thread.</summary>
    public int? Comment { get; init; }

    /// <summary>Which piece of it is shown, where it is too long for one page, counted from 1.</summary>
    public int Piece { get; init; } = 1;

    /// <summary>A hit that is shown, whatever part it is in, counted from 1; null where none is asked for.</summary>
    public int? Hit { get; init; }

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
            if (Find.Length > 0)
                href = With(href, FindName, Find);
            if (Part > 1)
                href = With(href, PartName, Part.ToString(CultureInfo.InvariantCulture));
            if (Comment is not { } comment)
                return href;
            href = With(href, CommentName, comment.ToString(CultureInfo.InvariantCulture));
            return Piece > 1 ? With(href, PieceName, Piece.ToString(CultureInfo.InvariantCulture)) : href;
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

    /// <summary>An article's address made to show a comment and to point at it.</summary>
    public static string AtComment(string href, int index) => At(href, CommentName, index);

    /// <summary>An article's address made to show a hit, counted from 1, and to point at it.</summary>
    public static string AtHit(string href, int number) => At(href, HitName, number);

    /// <inheritdoc />
    public override string ToString() => Href;

    private static string At(string href, string name, int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return $"{With(href, name, digits)}#{name}-{digits}";
    }

    private static string With(string href, string name, string value) =>
        $"{href}{(href.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={WebUtility.UrlEncode(value)}";
}
