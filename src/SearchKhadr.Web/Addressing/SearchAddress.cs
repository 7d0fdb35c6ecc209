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
                Scope = ParseEnum<SearchScope>(values[AddressNames.Scope].FirstOrDefault()),
                Choices = [.. ParseChoices(values)],
                From = values[AddressNames.From].FirstOrDefault(),
                To = values[AddressNames.To].FirstOrDefault(),
                Undated = values[AddressNames.Undated].FirstOrDefault() == AddressNames.Yes,
                NotBefore = values[AddressNames.NotBefore].FirstOrDefault() == AddressNames.Yes,
                Mentions = values[AddressNames.View].FirstOrDefault() == AddressNames.Mentions,
                Bars = ParseEnum<DateUnit>(values[AddressNames.Bars].FirstOrDefault()),
                In = [.. values[AddressNames.In].OfType<string>()],
                Sort = ParseEnum<SortOrder>(values[AddressNames.Sort].FirstOrDefault()),
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
        Append(text, AddressNames.Scope, Name(canonical.Scope));
        foreach (var choice in canonical.Choices)
            Append(text, AddressNames.Of(choice), choice.Value);
        Append(text, AddressNames.From, canonical.From);
        Append(text, AddressNames.To, canonical.To);
        Append(text, AddressNames.Undated, canonical.Undated ? AddressNames.Yes : null);
        Append(text, AddressNames.NotBefore, canonical.NotBefore ? AddressNames.Yes : null);
        Append(text, AddressNames.Bars, Name(canonical.Bars));
        foreach (var part in canonical.In)
            Append(text, AddressNames.In, part);
        Append(text, AddressNames.Sort, Name(canonical.Sort));
        Append(text, AddressNames.View, canonical.Mentions ? AddressNames.Mentions : null);
        Append(text, AddressNames.Page, Number(canonical.Page, 1));
        Append(text, AddressNames.Size, Number(canonical.PageSize, DefaultPageSize));
        return text.ToString();
    }

    /// <summary>
    /// The one form of all requests that mean the same: numbers in range, nothing named twice, blanks absent.
    /// </summary>
    public static SearchRequest Canonical(SearchRequest request)
    {
        string[] parts = [.. SearchableParts.All.Where(request.In.Contains)];
        return request with
        {
            Query = Clean(request.Query) ?? "",
            Scope = Enum.IsDefined(request.Scope) ? request.Scope : default,
            Choices = CanonicalChoices(request.Choices),
            From = DateEntry.Of(Clean(request.From)),
            To = DateEntry.Of(Clean(request.To)),
            In = parts.Length == SearchableParts.All.Count ? [] : parts,
            Bars = Enum.IsDefined(request.Bars) ? request.Bars : default,
            Sort = Enum.IsDefined(request.Sort) ? request.Sort : default,
            Page = Math.Max(1, request.Page),
            PageSize = Math.Clamp(request.PageSize, 1, MaxPageSize),
        };
    }

    /// <summary>The word for a choice of one in an address; null for the default, which is the first.</summary>
    internal static string? Name<T>(T value)
        where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(value, default) ? null : value.ToString().ToLowerInvariant();

    private static T ParseEnum<T>(string? text)
        where T : struct, Enum =>
        Array.Find(Enum.GetValues<T>(), value => Name(value) == text && text is not null);

    // In the order of the facets, so that requests that mean the same are written the same.
    private static IEnumerable<FacetChoice> ParseChoices(QueryCollection values) =>
        from facet in FacetNames.All
        from excluded in (bool[])[false, true]
        let any = new FacetChoice(facet, "", excluded)
        from value in values[AddressNames.Of(any)]
        select any with
        {
            Value = value ?? "",
        };

    private static FacetChoice[] CanonicalChoices(IReadOnlyList<FacetChoice> choices) =>
        [
            .. from facet in FacetNames.All
            from excluded in (bool[])[false, true]
            from value in choices
                .Where(choice => choice.Facet == facet && choice.Excluded == excluded)
                .Select(choice => Clean(choice.Value))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
            select new FacetChoice(facet, value, excluded),
        ];

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
