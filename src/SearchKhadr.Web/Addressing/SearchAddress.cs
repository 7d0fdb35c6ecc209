using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Addressing;

/// <summary>The one place where a search becomes an address and an address a search.</summary>
/// <remarks>
/// <b>Guarantees</b> What <see cref="Format"/> writes, <see cref="Parse"/> reads back equal to
/// <see cref="Canonical"/> of the same request; what is at its default is not written.
/// </remarks>
public static class SearchAddress
{
    /// <summary>Hits a page that an address need not say.</summary>
    public const int DefaultPageSize = 10;

    /// <summary>The largest page that an address can ask for.</summary>
    public const int MaxPageSize = 100;

    /// <summary>Reads a query string, with or without its question mark; what makes no sense in it is left out.</summary>
    public static SearchRequest Parse(string queryString)
    {
        var values = new QueryCollection(QueryHelpers.ParseQuery(queryString));
        return Canonical(
            new SearchRequest
            {
                Query = values[AddressNames.Query].FirstOrDefault() ?? "",
                Outlets = [.. values[AddressNames.Outlet].OfType<string>()],
                From = values[AddressNames.From].FirstOrDefault(),
                To = values[AddressNames.To].FirstOrDefault(),
                Undated = values[AddressNames.Undated].FirstOrDefault() == AddressNames.Yes,
                In = [.. values[AddressNames.In].OfType<string>()],
                Sort = ParseSort(values[AddressNames.Sort].FirstOrDefault()),
                Page = ParseNumber(values[AddressNames.Page].FirstOrDefault(), 1),
                PageSize = ParseNumber(values[AddressNames.Size].FirstOrDefault(), DefaultPageSize),
            }
        );
    }

    /// <summary>The address of a request's results. <b>Shape</b> begins with <c>/</c>.</summary>
    public static string Results(SearchRequest request) => "/" + Format(request);

    /// <summary>The address of an article that keeps the search one came from. <b>Shape</b> begins with <c>/</c>.</summary>
    public static string Article(string id, SearchRequest request) =>
        "/article/" + Uri.EscapeDataString(id) + Format(request);

    /// <summary>Writes a request. <b>Shape</b> begins with <c>?</c>, or is empty when all is at its default.</summary>
    public static string Format(SearchRequest request)
    {
        var canonical = Canonical(request);
        var text = new StringBuilder();
        Append(text, AddressNames.Query, canonical.Query);
        foreach (var outlet in canonical.Outlets)
            Append(text, AddressNames.Outlet, outlet);
        Append(text, AddressNames.From, canonical.From);
        Append(text, AddressNames.To, canonical.To);
        Append(text, AddressNames.Undated, canonical.Undated ? AddressNames.Yes : null);
        foreach (var part in canonical.In)
            Append(text, AddressNames.In, part);
        Append(text, AddressNames.Sort, Name(canonical.Sort));
        Append(text, AddressNames.Page, Number(canonical.Page, 1));
        Append(text, AddressNames.Size, Number(canonical.PageSize, DefaultPageSize));
        return text.ToString();
    }

    /// <summary>
    /// The one form of all requests that mean the same: numbers in range, nothing named twice, blanks absent.
    /// </summary>
    public static SearchRequest Canonical(SearchRequest request)
    {
        string[] outlets =
        [
            .. request.Outlets.Select(Clean).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        string[] parts = [.. SearchableParts.All.Where(request.In.Contains)];
        return request with
        {
            Query = Clean(request.Query) ?? "",
            Outlets = outlets,
            From = Clean(request.From),
            To = Clean(request.To),
            In = parts.Length == SearchableParts.All.Count ? [] : parts,
            Sort = Enum.IsDefined(request.Sort) ? request.Sort : SortOrder.Relevance,
            Page = Math.Max(1, request.Page),
            PageSize = Math.Clamp(request.PageSize, 1, MaxPageSize),
        };
    }

    /// <summary>The word for an order in an address; null for the default.</summary>
    internal static string? Name(SortOrder sort) =>
        sort switch
        {
            SortOrder.Newest => "newest",
            SortOrder.Oldest => "oldest",
            _ => null,
        };

    private static SortOrder ParseSort(string? text) =>
        text switch
        {
            "newest" => SortOrder.Newest,
            "oldest" => SortOrder.Oldest,
            _ => SortOrder.Relevance,
        };

    private static int ParseNumber(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    private static string? Number(int value, int unsaid) =>
        value == unsaid ? null : value.ToString(CultureInfo.InvariantCulture);

    // An address is UTF-8, so a lone surrogate cannot be in it; it becomes the replacement character here and not later.
    private static string? Clean(string? text)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed)
            ? null
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(trimmed));
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        text.Append(text.Length == 0 ? '?' : '&')
            .Append(name)
            .Append('=')
            .Append(WebUtility.UrlEncode(value));
    }
}
