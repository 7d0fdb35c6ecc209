using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using SearchKhadr.Archive.Reading;
using SearchKhadr.Archive.Searching;

namespace SearchKhadr.Web.Hosting;

/// <summary>Serves the page behind an article so that nothing in it can run, load or tell.</summary>
/// <remarks>
/// A page is shown as a page, anything else as text. Its policy is its own: the document is in a sandbox without scripts,
/// forms or an origin, loads nothing, and keeps only the styles that stand in it. To be kept as a file the bytes are
/// those that were saved, every one; to be shown they are <see cref="OriginalText"/>'s.
/// </remarks>
internal static class OriginalEndpoint
{
    /// <summary>Where it is mapped.</summary>
    public const string Pattern = "/original/{id}";

    /// <summary>The policy of the bytes; for a frame of this site alone.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; "
        + "frame-ancestors 'self'; sandbox";

    private const string SaveName = "save";

    /// <summary>The address of an article's bytes.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="asFile">Whether they are to be kept as a file and not shown.</param>
    public static string Href(string id, bool asFile) =>
        $"/original/{Uri.EscapeDataString(id)}{(asFile ? $"?{SaveName}=1" : "")}";

    /// <summary>The bytes; 404 without such an article, 410 where they are gone, 409 where they are others.</summary>
    public static IResult Get(HttpContext context, ISearchService search, string id)
    {
        if (search.Original(id, context.RequestAborted) is not { } original)
            return Results.NotFound();
        Protect(context.Response.Headers);
        if (original.State != OriginalState.Intact)
            return Refusal(original);
        if (context.Request.Query.ContainsKey(SaveName))
            return Results.Bytes(original.Bytes, "application/octet-stream", FileNameOf(original.File));
        return Results.Bytes(
            OriginalText.Of(original),
            original.MediaType == "text/html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
            fileDownloadName: null,
            enableRangeProcessing: false,
            lastModified: null,
            new EntityTagHeaderValue($"\"{original.Checksum}\"")
        );
    }

    [SuppressMessage(
        "Security",
        "S7039",
        Justification = "A saved page keeps its own styles; the sandbox runs nothing and nothing is loaded."
    )]
    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XFrameOptions = "SAMEORIGIN";
        // Names that a page only mentions are not looked up.
        headers["X-DNS-Prefetch-Control"] = "off";
        headers.CacheControl = "no-cache";
    }

    private static IResult Refusal(OriginalFile original) =>
        Results.Text(
            $"{original.State}: {original.File}\n",
            "text/plain",
            Encoding.UTF8,
            original.State switch
            {
                OriginalState.Changed => StatusCodes.Status409Conflict,
                OriginalState.Unreadable => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status410Gone,
            }
        );

    private static string FileNameOf(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        return name.Length == 0 ? "page" : name;
    }
}
