using System.Globalization;
using Microsoft.AspNetCore.Http;
using SearchKhadr.Archive.Searching;
using SearchKhadr.Web.Addressing;

namespace SearchKhadr.Web.Api;

/// <summary>Reads an address as the page does, but says what the page passes over.</summary>
internal static class ApiParameters
{
    /// <summary>Where a walk goes on; <see cref="Start"/> for the first hit.</summary>
    public const string After = "after";

    /// <summary>The value of <see cref="After"/> that begins a walk.</summary>
    public const string Start = "start";

    /// <summary>The form of an export.</summary>
    public const string Format = "format";

    /// <summary>Whether an export says what it is of; <c>0</c> leaves that out.</summary>
    public const string Header = "header";

    /// <summary>How many suggestions of a kind.</summary>
    public const string Limit = "limit";

    /// <summary>The request of an address.</summary>
    /// <param name="request">The HTTP request.</param>
    /// <param name="problem">What cannot be; null when all is well.</param>
    public static SearchRequest Read(HttpRequest request, out ApiProblem? problem)
    {
        problem =
            Number(request, AddressNames.Page, int.MaxValue)
            ?? Number(request, AddressNames.Size, SearchAddress.MaxPageSize)
            ?? OneOf(request, AddressNames.Sort, "relevance", "newest", "oldest")
            ?? OneOf(request, AddressNames.Scope, "both", "articles", "comments");
        return SearchAddress.Parse(request.QueryString.Value ?? "");
    }

    /// <summary>A number from 1 on that a parameter has to be; null where it is one or is not there.</summary>
    public static ApiProblem? Number(HttpRequest request, string name, int most)
    {
        var text = request.Query[name].FirstOrDefault();
        return
            text is null
            || (
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= 1
                && number <= most
            )
            ? null
            : ApiProblem.BadParameter.With(
                string.Create(CultureInfo.InvariantCulture, $"\"{name}\" is a number from 1 to {most}.")
            );
    }

    private static ApiProblem? OneOf(HttpRequest request, string name, params string[] values) =>
        request.Query[name].FirstOrDefault() is not { } said || values.Contains(said, StringComparer.Ordinal)
            ? null
            : ApiProblem.BadParameter.With($"\"{name}\" is one of {string.Join(", ", values)}.");
}
