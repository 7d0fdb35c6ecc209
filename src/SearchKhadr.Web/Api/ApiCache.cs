using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SearchKhadr.Web.Api;

/// <summary>Spares an answer that who asks has already: it is the same as long as the index is.</summary>
/// <remarks><b>Source</b> RFC 9110 sections 8.8.3 and 13.1.2.</remarks>
internal static class ApiCache
{
    private static readonly string Version =
        typeof(ApiCache)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "0";

    /// <summary>Puts the tag of a commit on the answer, and says whether the asker has that answer.</summary>
    public static bool IsKnown(HttpContext context, long commit)
    {
        var tag = new EntityTagHeaderValue(
            string.Create(CultureInfo.InvariantCulture, $"\"{commit}-{Version}\""),
            isWeak: true
        );
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => IsSame(known, tag)))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static bool IsSame(EntityTagHeaderValue known, EntityTagHeaderValue tag) =>
        known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false);
}
